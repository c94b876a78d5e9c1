package dev.evenhand.solver.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SolveCommandTest {
  private static final String TEXT =
      """
      SECTION_HORIZON
      7
      SECTION_SHIFTS
      E,480,
      SECTION_STAFF
      ann,E=7,2400,960,5,2,2,1
      SECTION_DAYS_OFF
      SECTION_SHIFT_ON_REQUESTS
      ann,2,E,3
      SECTION_SHIFT_OFF_REQUESTS
      SECTION_COVER
      0,E,1,100,1
      4,E,1,50,1
      """;

  private static final String WEEK =
      """
      {"format":"evenhand-timetable/1","week":"2026-03-02","days":["mon"],
       "hours":["09:00","10:00","11:00"],"lines":1,
       "people":[{"id":"ana","load":1},{"id":"bo","load":2}],
       "busy":[{"person":"bo","day":"mon","turn":1,"reason":"doctor"}],
       "undesired":[{"person":"bo","day":"mon","turn":0,"reason":"school run"}],
       "rules":{"maxEmptyPerTurn":0},"weights":{"undesired":5}}\
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void a_solution_is_written_with_its_proof() throws IOException {
    var solution = folder.resolve("solution.json");
    assertThat(solve(TEXT, "--seconds", "20", "--threads", "1", "--out", solution.toString()))
        .isEqualTo(Exit.SOLVED);
    var json = JsonMapper.shared().readTree(Files.readString(solution));
    assertThat(json.path("cost").asInt()).isZero();
    assertThat(json.path("lowerBound").asInt()).isZero();
    assertThat(json.path("optimal").asBoolean()).isTrue();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cost 0  bound 0  gap 0.00 %");
    assertThat(solve(TEXT, "--check", solution.toString())).isEqualTo(Exit.SOLVED);
  }

  @Test
  void a_week_is_solved_and_its_cost_is_checked() throws IOException {
    var solution = folder.resolve("solution.json");
    assertThat(week(WEEK, "--seconds", "20", "--threads", "2", "--out", solution.toString()))
        .isEqualTo(Exit.SOLVED);
    var text = Files.readString(solution);
    assertThat(text)
        .startsWith(
            """
            {"format":"evenhand-timetable-solution/1","cells":[{"day":"mon","turn":0,"people":["bo"]},\
            {"day":"mon","turn":1,"people":["ana"]}],"cost":5,"lowerBound":5,"optimal":true,"seconds":\
            """);
    assertThat(week(WEEK, "--check", solution.toString())).isEqualTo(Exit.SOLVED);
    Files.writeString(solution, text.replace("\"cost\":5", "\"cost\":4"));
    assertThat(week(WEEK, "--check", solution.toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("cost: Expected 5, as counted, but it is 4.");
    Files.writeString(solution, text.replace("[\"ana\"]", "[\"bo\"]"));
    assertThat(week(WEEK, "--check", solution.toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("busy: Expected bo not to phone");
  }

  @Test
  void an_impossible_week_is_explained() throws IOException {
    var dentist = "{\"person\":\"ana\",\"day\":\"mon\",\"turn\":1,\"reason\":\"dentist\"},";
    var impossible = WEEK.replace("\"busy\":[", "\"busy\":[" + dentist);
    assertThat(week(impossible, "--seconds", "20")).isEqualTo(Exit.IMPOSSIBLE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("ana not to phone on mon 10:00, being busy (dentist)")
        .contains("at most 0 empty cells on mon 10:00")
        .contains("Maybe have one more person on mon 10:00: then the best week costs 0.");
  }

  @Test
  void empty_cells_are_explained() throws IOException {
    var dentist = "{\"person\":\"ana\",\"day\":\"mon\",\"turn\":1,\"reason\":\"dentist\"},";
    var week =
        WEEK.replace("\"busy\":[", "\"busy\":[" + dentist)
            .replace("\"rules\":{\"maxEmptyPerTurn\":0}", "\"rules\":{}")
            .replace("\"undesired\":5", "\"emptySquared\":100");
    assertThat(week(week, "--seconds", "20")).isEqualTo(Exit.SOLVED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("There are empty cells, because these demands cannot all be kept:")
        .contains("- complete: no empty cell on mon 10:00.")
        .contains("Maybe have one more person on mon 10:00: then the best week costs 0.");
  }

  @Test
  void a_fault_of_a_week_is_named_with_its_field() throws IOException {
    assertThat(week(WEEK.replace("\"load\":1", "\"load\":-1"))).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("people[0].load: Expected");
    assertThat(week("[")).isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void without_a_file_the_solution_goes_to_standard_output() throws IOException {
    assertThat(solve(TEXT, "--seconds", "20", "--threads", "1")).isEqualTo(Exit.SOLVED);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"format\":\"evenhand-shift-roster/1\"");
  }

  @Test
  void a_solution_that_breaks_a_rule_is_refused() throws IOException {
    var solution = folder.resolve("solution.json");
    Files.writeString(
        solution,
        "{\"people\":[{\"id\":\"ann\",\"days\":[\"E\",\"\",\"E\",\"E\",\"\",\"\",\"\"]}]}");
    assertThat(solve(TEXT, "--check", solution.toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("ann: Expected at least 2 days off");
  }

  @Test
  void what_cannot_be_is_impossible() throws IOException {
    assertThat(solve(TEXT.replace("2400,960", "9600,9600"), "--seconds", "20"))
        .isEqualTo(Exit.IMPOSSIBLE);
  }

  @Test
  void a_fault_is_named_with_its_line() throws IOException {
    assertThat(solve(TEXT.replace("480", "x"))).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("SECTION_SHIFTS, line 4: Expected minutes");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--seconds 0, Expected --seconds to be a positive number",
    "--threads x, Expected --threads to be a positive number",
    "--format crossword, Expected --format to be one of",
    "--colour red, Unknown option --colour.",
    "--out, Expected a value after --out",
    "other.txt, Expected one problem"
  })
  void an_option_that_is_wrong_is_named(String options, String fault) throws IOException {
    assertThat(solve(TEXT, options.split(" "))).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(fault);
  }

  @Test
  void a_file_that_is_missing_is_named() {
    assertThat(command().run("/no/such/file")).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/no/such/file");
  }

  private Exit solve(String text, String... options) throws IOException {
    var problem = folder.resolve("problem.txt");
    Files.writeString(problem, text);
    var words = new String[options.length + 3];
    words[0] = "--format";
    words[1] = "shift-scheduling";
    words[2] = problem.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    return command().run(words);
  }

  private Exit week(String text, String... options) throws IOException {
    var problem = folder.resolve("week.json");
    Files.writeString(problem, text);
    var words = new String[options.length + 1];
    words[0] = problem.toString();
    System.arraycopy(options, 0, words, 1, options.length);
    return command().run(words);
  }

  private SolveCommand command() {
    return new SolveCommand(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
