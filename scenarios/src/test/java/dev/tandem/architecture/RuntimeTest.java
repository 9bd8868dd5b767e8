package dev.tandem.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the applier must not do because it is linked into other people's programs. */
class RuntimeTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tandem.runtime");

    private static final Set<String> LOADS_BY_NAME =
            Set.of("java.lang.Class.forName", "java.lang.ClassLoader.loadClass", "java.lang.Class.newInstance");

    private static final Set<String> READS_THE_ENVIRONMENT = Set.of(
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.System.getenv",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong");

    @Test
    void nothing_is_looked_up_by_reflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.beans..", "javax.script..", "sun..", "jdk..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .because("a native image has only what its builder can see")
                .check(RUNTIME);
    }

    @Test
    void no_class_is_loaded_by_name() {
        noClasses()
                .should()
                .callCodeUnitWhere(isOneOf(LOADS_BY_NAME))
                .because("a native image has only what its builder can see")
                .check(RUNTIME);
    }

    @Test
    void nobody_steers_it_behind_the_programs_back() {
        noClasses()
                .should()
                .callCodeUnitWhere(isOneOf(READS_THE_ENVIRONMENT))
                .because("what a program does to its database stands in the program")
                .check(RUNTIME);
    }

    @Test
    void no_state_is_shared_by_all() throws ReflectiveOperationException {
        for (JavaField field : constants().toList()) {
            assertThat(field.getModifiers())
                    .as("%s changes for everybody", field.getFullName())
                    .contains(JavaModifier.FINAL);
            assertThat(field.getRawType().isArray())
                    .as("%s can be written to", field.getFullName())
                    .isFalse();
            if (field.getRawType().isAssignableTo(Collection.class)
                    || field.getRawType().isAssignableTo(Map.class)) {
                assertThat(value(field).getClass().getName())
                        .as("%s can be changed", field.getFullName())
                        .startsWith("java.util.ImmutableCollections$");
            }
        }
        assertThat(constants()).isNotEmpty();
    }

    /** Without those that the compiler makes, for enums and for switches over them. */
    private static Stream<JavaField> constants() {
        return RUNTIME.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Object value(JavaField field) throws ReflectiveOperationException {
        Field constant = field.reflect();
        constant.setAccessible(true);
        return constant.get(null);
    }

    private static DescribedPredicate<JavaCall<?>> isOneOf(Set<String> names) {
        return describe("is one of " + names, call -> {
            CodeUnitCallTarget target = call.getTarget();
            return names.contains(target.getOwner().getName() + "." + target.getName());
        });
    }
}
