package dev.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EvenhandTest {
  @Autowired Companies companies;

  @Test
  void a_company_sees_itself() {
    var id = companies.found("Orchard", ZoneId.of("Europe/Madrid"));
    assertThat(companies.all()).contains(id);
    assertThat(companies.transact(id, () -> companies.current().name())).isEqualTo("Orchard");
  }
}
