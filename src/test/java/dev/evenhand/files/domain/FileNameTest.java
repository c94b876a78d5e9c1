package dev.evenhand.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  void a_path_is_left_out_whatever_system_it_is_of() {
    assertThat(FileName.clean("C:\\Users\\amy\\plan.pdf")).isEqualTo("plan.pdf");
    assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
  }

  @Test
  void nothing_invisible_stays_in_a_name() {
    assertThat(FileName.clean("a\u0000b\r\n.txt")).isEqualTo("ab.txt");
    assertThat(FileName.clean("photo\u202Egnp.exe")).isEqualTo("photognp.exe");
  }

  @Test
  void a_name_of_another_script_stays_as_it_is_composed() {
    assertThat(FileName.clean(" Informe de gestio\u0301 2026 – 日本.pdf "))
        .isEqualTo("Informe de gestió 2026 – 日本.pdf");
  }

  @Test
  void a_name_of_dots_and_blanks_is_none() {
    assertThat(FileName.clean("..")).isEmpty();
    assertThat(FileName.clean("folder/")).isEmpty();
    assertThat(FileName.clean(" . ")).isEmpty();
  }
}
