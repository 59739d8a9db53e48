package org.tradebrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** One floor above the other, nobody reaches back up. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tradebrief");

    @Test
    void packagesDependOnlyOnFloorsBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("figure")
                .definedBy("org.tradebrief.figure..")
                .layer("catalogue")
                .definedBy("org.tradebrief.catalogue..")
                .layer("intake")
                .definedBy("org.tradebrief.intake..")
                .layer("check")
                .definedBy("org.tradebrief.check..")
                .layer("reconcile")
                .definedBy("org.tradebrief.reconcile..")
                .layer("derive")
                .definedBy("org.tradebrief.derive..")
                .layer("report")
                .definedBy("org.tradebrief.report..")
                .layer("store")
                .definedBy("org.tradebrief.store..")
                .layer("job")
                .definedBy("org.tradebrief.job..")
                .layer("cli")
                .definedBy("org.tradebrief.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("job", "cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("store", "job", "cli")
                .whereLayer("derive")
                .mayOnlyBeAccessedByLayers("report", "store", "job", "cli")
                .whereLayer("reconcile")
                .mayOnlyBeAccessedByLayers("derive", "report", "store", "job", "cli")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("reconcile", "derive", "report", "store", "job", "cli")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("check", "reconcile", "derive", "report", "store", "job", "cli")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers("intake", "check", "reconcile", "derive", "report", "store", "job", "cli")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.tradebrief.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void springStandsAtTheEdgeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tradebrief.store..", "org.tradebrief.job..", "org.tradebrief.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void pureStagesTouchNoFilesAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tradebrief.figure..",
                        "org.tradebrief.check..",
                        "org.tradebrief.reconcile..",
                        "org.tradebrief.derive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CLASSES);
    }

    @Test
    void writersKnowNothingOfReconciliation() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tradebrief.report.pdf..",
                        "org.tradebrief.report.workbook..",
                        "org.tradebrief.report.data..",
                        "org.tradebrief.report.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.tradebrief.reconcile..", "org.tradebrief.check..", "org.tradebrief.report.pack..")
                .check(CLASSES);
    }
}
