package dev.evenhand.house;

import dev.evenhand.Evenhand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Evenhand.class);

  @Test
  void modules_use_only_what_they_declare() {
    MODULES.verify();
  }

  @Test
  void pictures_of_the_modules_are_drawn() {
    new Documenter(
            MODULES,
            Documenter.Options.defaults()
                .withOutputFolder(Path.of("docs/modules").toString())
                .withoutClean())
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml();
  }
}
