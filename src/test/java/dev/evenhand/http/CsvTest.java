package dev.evenhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvTest {
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void no_cell_begins_a_formula_but_numbers_stay_numbers() throws UnsupportedEncodingException {
    try (var csv = Csv.into(response, "load.csv", "name", "=much")) {
      csv.row("=1+1", -5);
      csv.row("-5", null);
    }
    assertThat(response.getContentAsString()).isEqualTo("name,'=much\r\n'=1+1,-5\r\n'-5,\r\n");
  }

  @Test
  void cells_with_commas_quotes_and_line_ends_are_quoted() throws UnsupportedEncodingException {
    try (var csv = Csv.into(response, "load.csv", "a,b")) {
      csv.row("say \"no\"\nor not");
    }
    assertThat(response.getContentAsString())
        .isEqualTo("\"a,b\"\r\n\"say \"\"no\"\"\nor not\"\r\n");
  }

  @Test
  void a_marked_file_begins_with_the_mark_of_utf_8() throws UnsupportedEncodingException {
    Csv.marked(response, "cases.csv", "ñ").close();
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFñ\r\n");
    assertThat(response.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"cases.csv\"");
  }
}
