package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.Evenhand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Evenhand.class);
  private static final Path PICTURES = Path.of("docs/modules");
  private static final Path LIST =
      Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);

  @Test
  void modules_use_only_what_they_declare() {
    MODULES.verify();
  }

  /// The list spares every start the reading of all classes. The tables of its modules are made in
  /// its order, and those of a module that is not in it are not made at all.
  @Test
  void the_list_for_the_start_has_all_modules_in_an_order_that_works() throws IOException {
    var listed = JsonMapper.shared().readTree(LIST.toFile()).propertyNames().stream().toList();
    var all = MODULES.stream().map(module -> module.getIdentifier().toString()).toList();
    assertThat(listed).as(LIST.toString()).containsExactlyInAnyOrderElementsOf(all);
    for (var module : MODULES) {
      var place = listed.indexOf(module.getIdentifier().toString());
      assertThat(listed.subList(0, place))
          .as("listed before what uses it: " + module.getIdentifier())
          .containsAll(
              module
                  .getDirectDependencies(MODULES)
                  .uniqueModules()
                  .map(used -> used.getIdentifier().toString())
                  .toList());
    }
  }

  @Test
  void pictures_of_the_modules_are_drawn() throws IOException {
    new Documenter(
            MODULES,
            Documenter.Options.defaults().withOutputFolder(PICTURES.toString()).withoutClean())
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml();
    try (var pictures = Files.newDirectoryStream(PICTURES, "*.puml")) {
      for (var picture : pictures) {
        Files.write(picture, inOrder(Files.readAllLines(picture)));
      }
    }
  }

  /// Neighbouring lines about relations in the order of the alphabet, so that the same modules make
  /// the same picture.
  private static List<String> inOrder(List<String> lines) {
    var ordered = new ArrayList<String>();
    int from = 0;
    for (int at = 0; at <= lines.size(); at++) {
      if (at == lines.size() || !lines.get(at).startsWith("Rel(")) {
        ordered.addAll(lines.subList(from, at).stream().sorted().toList());
        from = at + 1;
        if (at < lines.size()) {
          ordered.add(lines.get(at));
        }
      }
    }
    return ordered;
  }
}
