package dev.evenhand.files.internal;

import static dev.evenhand.files.Samples.picture;
import static dev.evenhand.files.Samples.program;
import static dev.evenhand.files.Samples.text;
import static dev.evenhand.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnifferTest {
  private final Sniffer sniffer = new Sniffer();

  @Test
  void a_program_stays_one_whatever_its_name() {
    assertThat(sniffer.mediaType("holiday.png", program())).isEqualTo("application/x-msdownload");
    assertThat(sniffer.mediaType("notes.txt", text("#!/bin/sh\nrm -r /\n")))
        .isEqualTo("application/x-sh");
  }

  @Test
  void a_name_is_no_help_where_the_content_says_nothing() {
    var bytes = new byte[] {1, 2, 3, 4, (byte) 200, 0, 9};
    assertThat(sniffer.mediaType("holiday.png", bytes)).isEqualTo("application/octet-stream");
  }

  @Test
  void a_name_makes_narrower_what_the_content_says() {
    assertThat(sniffer.mediaType("people.csv", text("a;b\n1;2\n"))).isEqualTo("text/csv");
    assertThat(sniffer.mediaType("plan.docx", zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(sniffer.mediaType("plan.docm", zip("[Content_Types].xml"))).contains("macroenabled");
  }

  @Test
  void a_name_of_another_kind_changes_nothing() {
    assertThat(sniffer.mediaType("picture.pdf", picture())).isEqualTo("image/png");
    assertThat(sniffer.mediaType("text.png", text("just words"))).isEqualTo("text/plain");
  }

  @Test
  void pages_and_drawings_that_run_scripts_are_found_in_texts() {
    assertThat(sniffer.mediaType("a.txt", text("<!DOCTYPE html><html><script>1</script></html>")))
        .isEqualTo("text/html");
    assertThat(
            sniffer.mediaType(
                "a.xml",
                text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
        .isEqualTo("image/svg+xml");
  }

  @Test
  void an_entity_of_another_file_is_not_fetched() {
    var secret = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    assertThat(sniffer.mediaType("a.xml", text("<?xml version=\"1.0\"?>" + secret)))
        .isIn("application/xml", "text/plain");
  }
}
