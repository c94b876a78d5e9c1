package dev.evenhand.roster.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.roster.domain.imports.Rows;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void values_stand_between_commas_semicolons_or_tabs(String between) {
    var text = "person%1$sreason%1$sdate\n\nana%1$s\"two\nlines\"%1$s2026-03-02\njoan%1$sx%1$s\n";
    var rows = CsvRows.read(text.formatted(between)).rows();
    assertThat(rows).extracting(Rows.Row::line).containsExactly(3, 5);
    assertThat(rows.getFirst().cells())
        .containsEntry("reason", "two\nlines")
        .containsEntry("date", "2026-03-02");
    assertThat(rows.getLast().cells()).containsEntry("date", "");
  }

  @Test
  void what_our_own_export_guarded_is_unguarded() {
    var rows = CsvRows.read("person,note\nana,'=1+1\n").rows();
    assertThat(rows.getFirst().cells()).containsEntry("note", "=1+1");
  }

  @Test
  void a_file_of_an_old_spreadsheet_has_its_letters() {
    var old = "person;note\nana;Núria".getBytes(Charset.forName("windows-1252"));
    assertThat(Letters.of(old)).endsWith("Núria");
    assertThat(Letters.of("\uFEFFNúria".getBytes(StandardCharsets.UTF_8))).isEqualTo("Núria");
    assertThat(Letters.of("Núria".getBytes(StandardCharsets.UTF_16))).isEqualTo("Núria");
    assertThatThrownBy(() -> Letters.of(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void yaml_is_a_list_of_objects_with_the_lines_they_begin_on() {
    var text =
        """
        # who sits where
        people:
          - person: ana
            table: 3
            groups: [it, sales]
          - person: joan
            extension: ~
        """;
    var read = YamlRows.read(text);
    assertThat(read.columns()).containsExactly("person", "table", "groups", "extension");
    assertThat(read.rows()).extracting(Rows.Row::line).containsExactly(3, 6);
    assertThat(read.rows().getFirst().cells())
        .containsEntry("table", "3")
        .containsEntry("groups", "it, sales")
        .doesNotContainKey("extension");
    assertThat(read.rows().getLast().cells()).containsEntry("extension", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just words",
        "- ana\n- joan",
        "- {person: ana, person: joan}",
        "- person: {first: ana}",
        "- person: !!javax.script.ScriptEngineManager [x]\n  - [",
        "a: &a [x]\nb: *a"
      })
  void other_yaml_is_refused(String text) {
    assertThatThrownBy(() -> YamlRows.read(text)).isInstanceOf(InvalidInput.class);
  }
}
