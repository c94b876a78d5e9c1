package dev.evenhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordTest {
  private enum Pace {
    SLOW,
    VERY_FAST
  }

  private enum Grade implements Word.Spelled {
    G1;

    @Override
    public String word() {
      return name();
    }
  }

  record Body(Word<Pace> pace) {}

  @Test
  void a_constant_is_written_in_lower_case_with_hyphens() {
    assertThat(Word.all(Pace.class)).containsExactly("slow", "very-fast");
    assertThat(Word.of(Pace.VERY_FAST).among(Pace.class)).contains(Pace.VERY_FAST);
  }

  @Test
  void a_constant_that_is_spelled_otherwise_says_so() {
    assertThat(Word.of(Grade.G1).text()).isEqualTo("G1");
  }

  @Test
  void in_a_table_it_is_the_word_alone() {
    assertThat("%s".formatted(Word.of(Pace.VERY_FAST))).isEqualTo("very-fast");
  }

  @Test
  void weekdays_have_three_letters() {
    assertThat(Word.all(DayOfWeek.class)).startsWith("mon", "tue").endsWith("sun");
  }

  @Test
  void a_word_is_a_text_in_json_whatever_it_says() {
    var body = JsonMapper.shared().readValue("{\"pace\":\"brisk\"}", Body.class);
    assertThat(body.pace().among(Pace.class)).isEmpty();
    assertThat(JsonMapper.shared().writeValueAsString(new Body(Word.of(Pace.VERY_FAST))))
        .isEqualTo("{\"pace\":\"very-fast\"}");
  }

  @Test
  void what_is_no_word_is_a_fault_that_names_the_words() {
    var fields = new Fields();
    assertThat(fields.choice("pace", new Word<>("brisk"), Pace.SLOW)).isEqualTo(Pace.SLOW);
    assertThatThrownBy(fields::check)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(fields.errors().getFirst().message())
                    .contains("slow, very-fast", "brisk"));
  }

  @Test
  void what_is_missing_is_as_it_is_otherwise() {
    var fields = new Fields();
    assertThat(fields.choice("pace", null, Pace.VERY_FAST)).isEqualTo(Pace.VERY_FAST);
    assertThat(fields.choice("pace", new Word<>(" "), Pace.VERY_FAST)).isEqualTo(Pace.VERY_FAST);
    assertThat(fields.errors()).isEmpty();
  }
}
