package dev.evenhand.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.evenhand", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule domain_packages_know_no_framework =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.evenhand..", "org.jspecify..", "com.google.errorprone..")
          .because("rules are plain functions; give them values and do the rest in internal");

  @ArchTest
  static final ArchRule domain_packages_know_no_inner_rooms =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..internal..", "..web..")
          .because("the domain decides; services and pages call it, never the other way round");

  @ArchTest
  static final ArchRule the_checker_knows_rules_by_their_terms_alone =
      noClasses()
          .that()
          .resideInAPackage("..solver.domain.check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..solver.domain.rule..")
          .because("a rule added to the list must be checked without a word about it elsewhere");

  @ArchTest
  static final ArchRule nobody_reads_the_wall_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.evenhand.TimeConfiguration")
          .should()
          .callMethodWhere(readsTheWallClock())
          .because("time comes from the Clock bean, or as a parameter");

  private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
    return DescribedPredicate.describe(
        "reads the wall clock",
        call -> {
          MethodCallTarget target = call.getTarget();
          var owner = target.getOwner().getFullName();
          return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                    && target.getRawParameterTypes().stream().noneMatch(ArchitectureTest::isClock);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            default -> owner.equals("java.util.Date") && target.getName().equals("<init>");
          };
        });
  }

  private static boolean isClock(JavaClass type) {
    return type.getFullName().equals("java.time.Clock");
  }
}
