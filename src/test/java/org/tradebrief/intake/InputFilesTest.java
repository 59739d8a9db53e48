package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InvalidInput;

class InputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreListedInPathOrderWithTheirHashes() {
        new Seeds(folder)
                .with("b.csv", "abc")
                .with("a/z.csv", "")
                .with(".hidden/x", "x")
                .with(".swp", "x");
        // FIPS 180-2, appendix B.1, gives the hash of "abc"; that of nothing is well known.
        assertThat(InputFiles.list(folder).sequencedEntrySet().toString())
                .isEqualTo("[a/z.csv=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, "
                        + "b.csv=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad]");
    }

    @Test
    void folderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> InputFiles.list(folder.resolve("none"))).isInstanceOf(InvalidInput.class);
    }
}
