package dev.evenhand.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFactsTest {
  @Test
  void facts_that_are_empty_are_not_kept() {
    var facts = new CaseFacts("Acme", "", "", "", "");
    assertThat(facts.attributes()).containsOnlyKeys("accountName");
    assertThat(CaseFacts.of(facts.attributes())).isEqualTo(facts);
  }
}
