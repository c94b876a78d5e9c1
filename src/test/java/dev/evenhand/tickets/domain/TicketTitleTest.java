package dev.evenhand.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.Values;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTitleTest {
  private static String title(String data) {
    return TicketTitle.of(List.of("kind", "summary", "title"), Values.object(data));
  }

  @Test
  void a_title_comes_before_a_summary_and_both_before_any_other_text() {
    assertThat(title("{'kind':'k','summary':'s','title':'t'}")).isEqualTo("t");
    assertThat(title("{'kind':'k','summary':'s'}")).isEqualTo("s");
    assertThat(title("{'kind':'chair'}")).isEqualTo("chair");
  }

  @Test
  void a_day_or_a_number_says_nothing_unless_it_is_the_title() {
    var fields = List.of("first_day", "place", "note");
    var leave = "{'first_day':'2026-12-24','place':'4','note':'Weihnachten bei den Eltern'}";
    assertThat(TicketTitle.of(fields, Values.object(leave)))
        .isEqualTo("Weihnachten bei den Eltern");
    assertThat(TicketTitle.of(fields, Values.object("{'first_day':'2026-12-24'}"))).isEmpty();
    assertThat(title("{'title':'2027'}")).isEqualTo("2027");
  }

  @Test
  void what_is_no_text_or_blank_says_nothing() {
    assertThat(title("{'title':' ','summary':7,'kind':null}")).isEmpty();
  }

  @Test
  void it_is_one_line_and_never_cuts_a_letter_in_two() {
    assertThat(title("{'title':' a\\n  b '}")).isEqualTo("a b");
    var long_ = title("{'title':'" + "😀".repeat(200) + "'}");
    assertThat(long_.codePointCount(0, long_.length())).isEqualTo(121);
    assertThat(long_).endsWith("😀…");
  }

  @ParameterizedTest
  @CsvSource({
    "'',''  ,true",
    "'',Finance,true",
    "Finance,'',false",
    "Finance,finance,true",
    "'Finance,HR',HR,true",
    "Finance,HR,false"
  })
  void a_ticket_type_is_for_everyone_or_for_those_with_one_of_its_roles(
      String wanted, String had, boolean may) {
    assertThat(TicketPowers.maySubmit(names(wanted), names(had))).isEqualTo(may);
  }

  private static Set<String> names(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(","));
  }
}
