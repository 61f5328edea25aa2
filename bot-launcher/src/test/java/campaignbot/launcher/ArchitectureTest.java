package campaignbot.launcher;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which package may use which, and who may use which library: an arrow that is not on the map does
/// not exist.
class ArchitectureTest {
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("campaign", Set.of()),
          Map.entry("understanding", Set.of("campaign")),
          Map.entry("catalogue", Set.of("understanding", "campaign")),
          Map.entry("allocation", Set.of("catalogue", "campaign")),
          Map.entry("conversation", Set.of("allocation", "catalogue", "understanding", "campaign")),
          Map.entry("wording", Set.of("conversation", "allocation", "catalogue", "campaign")),
          Map.entry("picture", Set.of("wording", "campaign")),
          Map.entry("download", Set.of("wording")),
          Map.entry(
              "bot",
              Set.of(
                  "wording",
                  "conversation",
                  "allocation",
                  "catalogue",
                  "understanding",
                  "campaign")),
          Map.entry("delivery", Set.of("bot", "wording", "conversation")),
          Map.entry(
              "storage",
              Set.of(
                  "delivery",
                  "bot",
                  "wording",
                  "conversation",
                  "allocation",
                  "catalogue",
                  "campaign")),
          Map.entry(
              "slack",
              Set.of(
                  "download",
                  "delivery",
                  "bot",
                  "picture",
                  "wording",
                  "conversation",
                  "catalogue",
                  "campaign")),
          Map.entry(
              "discord",
              Set.of(
                  "download",
                  "delivery",
                  "bot",
                  "picture",
                  "wording",
                  "conversation",
                  "catalogue",
                  "campaign")),
          Map.entry(
              "launcher",
              Set.of(
                  "slack",
                  "discord",
                  "storage",
                  "delivery",
                  "bot",
                  "wording",
                  "conversation",
                  "allocation",
                  "catalogue",
                  "understanding",
                  "campaign")));

  /// Libraries that have one home each.
  private static final Map<String, Set<String>> HOMES_OF_LIBRARIES =
      Map.ofEntries(
          Map.entry("com.slack.", Set.of("slack")),
          Map.entry("com.google.gson.", Set.of("slack")),
          Map.entry("org.eclipse.jetty.", Set.of("slack")),
          Map.entry("jakarta.servlet.", Set.of("slack")),
          Map.entry("org.java_websocket.", Set.of("slack")),
          Map.entry("net.dv8tion.", Set.of("discord")),
          Map.entry("java.sql.", Set.of("storage")),
          Map.entry("javax.sql.", Set.of("storage")),
          Map.entry("org.jdbi.", Set.of("storage")),
          Map.entry("org.flywaydb.", Set.of("storage")),
          Map.entry("org.sqlite.", Set.of("storage")),
          Map.entry("org.postgresql.", Set.of("storage")),
          Map.entry("com.zaxxer.", Set.of("storage")),
          Map.entry("com.github.benmanes.", Set.of("storage", "slack", "discord")),
          Map.entry("com.fasterxml.", Set.of("storage", "catalogue", "launcher")),
          Map.entry("org.dhatim.", Set.of("catalogue", "wording")),
          Map.entry("de.siegmar.", Set.of("catalogue", "wording")),
          Map.entry("info.picocli.", Set.of("launcher")),
          Map.entry("picocli.", Set.of("launcher")),
          Map.entry("org.jline.", Set.of("launcher")),
          Map.entry("io.micrometer.", Set.of("launcher")),
          Map.entry("com.sun.net.httpserver.", Set.of("launcher")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("campaignbot");

  @Test
  void everyPackageIsOnTheMap() {
    assertThat(MAIN.stream().map(ArchitectureTest::area).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
  }

  @Test
  void onlyTheDrawnArrowsExist() {
    assertThat(
            dependencies(d ->
                isOurs(d.getTargetClass())
                    && !area(d.getOriginClass()).equals(area(d.getTargetClass()))
                    && !ARROWS
                        .getOrDefault(area(d.getOriginClass()), Set.of())
                        .contains(area(d.getTargetClass()))))
        .isEmpty();
  }

  @Test
  void librariesStayInTheirHomes() {
    assertThat(dependencies(ArchitectureTest::isAwayFromHome)).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("campaignbot.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  private static boolean isAwayFromHome(Dependency dependency) {
    var target = dependency.getTargetClass().getBaseComponentType().getFullName();
    return HOMES_OF_LIBRARIES.entrySet().stream()
        .filter(e -> target.startsWith(e.getKey()))
        .anyMatch(e -> !e.getValue().contains(area(dependency.getOriginClass())));
  }

  private static List<String> dependencies(Predicate<Dependency> wanted) {
    var found = new ArrayList<String>();
    for (JavaClass origin : MAIN) {
      for (Dependency d : origin.getDirectDependenciesFromSelf()) {
        if (wanted.test(d)) {
          found.add(d.getDescription());
        }
      }
    }
    return found;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getBaseComponentType().getPackageName().startsWith("campaignbot.");
  }

  /// `campaignbot.storage.migrations` belongs to `storage`.
  private static String area(JavaClass type) {
    var name = type.getBaseComponentType().getPackageName().replace("campaignbot.", "");
    var dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
