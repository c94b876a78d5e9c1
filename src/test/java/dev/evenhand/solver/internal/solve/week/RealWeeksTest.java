package dev.evenhand.solver.internal.solve.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.internal.format.WeekReader;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Real weeks, which are not part of the repository; give their folder as
/// `-Devenhand.timetables=…`.
@EnabledIfSystemProperty(named = "evenhand.timetables", matches = ".+")
class RealWeeksTest {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @ParameterizedTest
  @CsvSource({"las-2days-4lines,620", "2020-03-02-week,60", "cooker-lite,490"})
  void are_proven_optimal(String name, long optimum) throws IOException {
    var file = Path.of(System.getProperty("evenhand.timetables"), name + ".json");
    var document = JsonMapper.shared().readValue(Files.readString(file), OBJECT);
    var heard = new HeardWeek();
    var limits = new Limits(20, 2, 1, 2000);
    var model = WeekRules.model(WeekReader.read(document));
    assertThat(new WeekSearch().run(model, null, limits, new Stop(), heard))
        .isEqualTo(Ending.OPTIMAL);
    assertThat(heard.costs.getLast()).isEqualTo(optimum);
  }
}
