package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {
  @Test
  void english_names_are_known() {
    assertThat(guess("Case Number", "Product", "Severity", "Opened At", "closedAt", "Assigned To"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Field.CASE_ID, "Case Number",
                Field.QUEUE, "Product",
                Field.PRIORITY, "Severity",
                Field.OPENED_AT, "Opened At",
                Field.CLOSED_AT, "closedAt",
                Field.HOLDER, "Assigned To"));
  }

  @Test
  void catalan_names_are_known() {
    assertThat(guess("Número", "Cua", "Prioritat", "Data d'obertura", "Atès per", "Assumpte"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Field.CASE_ID, "Número",
                Field.QUEUE, "Cua",
                Field.PRIORITY, "Prioritat",
                Field.OPENED_AT, "Data d'obertura",
                Field.HOLDER, "Atès per",
                Field.SUBJECT, "Assumpte"));
  }

  @Test
  void spanish_names_are_known() {
    assertThat(guess("CÓDIGO", "Cola", "Fecha de cierre", "Cliente", "Descripción", "Canal"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Field.CASE_ID, "CÓDIGO",
                Field.QUEUE, "Cola",
                Field.CLOSED_AT, "Fecha de cierre",
                Field.ACCOUNT_NAME, "Cliente",
                Field.COMMENTS, "Descripción",
                Field.SOURCE, "Canal"));
  }

  @Test
  void of_several_columns_that_fit_the_likeliest_is_taken() {
    assertThat(guess("category", "number", "title", "id"))
        .containsEntry(Field.CASE_ID, "id")
        .containsEntry(Field.SUBJECT, "title");
  }

  @Test
  void a_column_is_used_once_and_one_that_says_nothing_is_not_used() {
    assertThat(guess("contact", "reassignments"))
        .containsExactlyEntriesOf(Map.of(Field.SOURCE, "contact"));
  }

  private static Map<Field, String> guess(String... columns) {
    return Mapping.guess(List.of(columns)).columns();
  }
}
