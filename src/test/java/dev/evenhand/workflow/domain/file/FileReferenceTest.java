package dev.evenhand.workflow.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReferenceTest {
  @Test
  void references_are_found_wherever_they_stand() {
    var data =
        Values.json(
            "{'a':{'file_id':7},'b':[1,{'file_id':8},{'c':{'file_id':9.0}}],'d':{'file_id':7}}");
    assertThat(FileReference.in(data))
        .containsExactly(
            new FileReference(".a", 7),
            new FileReference(".b[1]", 8),
            new FileReference(".b[2].c", 9),
            new FileReference(".d", 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'file_id':'7'}", "{'file_id':7,'name':'x'}", "{'id':7}", "[]", "7"})
  void what_has_another_shape_refers_to_nothing(String data) {
    assertThat(FileReference.in(Values.json(data))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "9223372036854775808", "1e40"})
  void a_number_that_is_no_id_leads_nowhere(String number) {
    var data = Values.json("{'a':{'file_id':" + number + "}}");
    assertThat(FileReference.in(data)).containsExactly(new FileReference(".a", -1));
  }
}
