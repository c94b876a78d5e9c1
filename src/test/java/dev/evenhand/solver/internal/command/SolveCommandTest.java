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

  private SolveCommand command() {
    return new SolveCommand(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
