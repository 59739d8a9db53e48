package org.tradebrief.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedCatalogueTest {
    @Test
    void theCatalogueThatShipsLoadsWithoutAnError() {
        assertThat(CatalogueFiles.load(Path.of("seeds")).indicators()).isNotEmpty();
    }
}
