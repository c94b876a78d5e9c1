package dev.evenhand.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageConfigurationTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/even, jdbc:postgresql://db/even",
    "jdbc:postgresql://db/even?user=o, jdbc:postgresql://db/even",
    "jdbc:postgresql://db/even?user=o&sslmode=require, jdbc:postgresql://db/even?sslmode=require",
    "jdbc:postgresql://db/even?sslmode=require&password=p, jdbc:postgresql://db/even?sslmode=require"
  })
  void the_application_connects_as_itself_on_the_owners_terms(String owner, String application) {
    assertThat(StorageConfiguration.withoutCredentials(owner)).isEqualTo(application);
  }
}
