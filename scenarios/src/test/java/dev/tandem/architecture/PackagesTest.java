package dev.tandem.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final String[] FINDS_CHANGES = {"dev.tandem.change..", "dev.tandem.diff..", "dev.tandem.rename.."};

    private static final String[] DIALECTS = {"dev.tandem.sqlite..", "dev.tandem.postgres.."};

    private static final String[] MODEL = {
        "dev.tandem.declare..",
        "dev.tandem.resolve..",
        "dev.tandem.schema..",
        "dev.tandem.problem..",
        "dev.tandem.sql.."
    };

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tandem");

    @Test
    void the_classes_of_all_modules_are_looked_at() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        "dev.tandem.declare",
                        "dev.tandem.change",
                        "dev.tandem.sqlite",
                        "dev.tandem.postgres",
                        "dev.tandem.runtime",
                        "dev.tandem.snapshot",
                        "dev.tandem.tooling",
                        "dev.tandem.cli");
    }

    @Test
    void what_finds_changes_knows_nothing_of_sql() {
        noClasses()
                .that()
                .resideInAnyPackage(FINDS_CHANGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.tandem.plan..", "dev.tandem.dialect..")
                .because("a difference is the same on every database only while no dialect can ask for more")
                .check(PRODUCT);
    }

    @Test
    void dialects_do_not_see_how_changes_are_found() {
        noClasses()
                .that()
                .resideInAnyPackage(DIALECTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.tandem.diff..")
                .because("a dialect plans the changes it is given; one that compares again has an opinion of its own")
                .check(PRODUCT);
    }

    @Test
    void dialects_do_not_see_each_other() {
        for (String dialect : DIALECTS) {
            noClasses()
                    .that()
                    .resideInAPackage(dialect)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(DIALECTS)
                            .and(resideInAPackage(dialect).negate()))
                    .because("what both need belongs to neither")
                    .check(PRODUCT);
        }
    }

    @Test
    void only_snapshots_knows_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tandem.snapshot..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..")
                .because("a library that is everywhere can never be replaced, and users' programs must not carry it")
                .check(PRODUCT);
    }

    @Test
    void only_the_command_line_prints_or_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tandem.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("the rest also runs inside builds and daemons, whose output and life are not ours")
                .check(PRODUCT);
    }

    @Test
    void the_applier_sees_only_jdbc() {
        classes()
                .that()
                .resideInAPackage("dev.tandem.runtime..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.tandem.runtime..", "java..", "javax.sql..", "org.jspecify.annotations..")
                .because("it is linked into users' programs, which bring nothing but a DataSource")
                .check(PRODUCT);
    }

    @Test
    void the_model_needs_nothing() {
        classes()
                .that()
                .resideInAnyPackage(MODEL)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(MODEL).or(resideInAnyPackage("java..", "org.jspecify.annotations..")))
                .because("users' models compile against it, and users' programs may link it")
                .check(PRODUCT);
    }

    @Test
    void no_packages_need_each_other() {
        slices().matching("dev.tandem.(**)")
                .should()
                .beFreeOfCycles()
                .because("what cannot be read by itself cannot be understood by itself")
                .check(PRODUCT);
    }

    @Test
    void nothing_is_named_for_want_of_a_name() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Common)")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
                .because("such a name collects whatever has no place; name the job")
                .check(PRODUCT);
    }
}
