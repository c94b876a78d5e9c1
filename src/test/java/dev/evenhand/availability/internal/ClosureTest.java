package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.domain.Closure.Facts;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class ClosureTest {
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final Facts DAY =
      new Facts(new DayRange(CHRISTMAS, CHRISTMAS), "Christmas", List.of("public", "it's, {odd}"));
  private static final Facts LONG =
      new Facts(new DayRange(CHRISTMAS, CHRISTMAS.plusDays(12)), "Winter rest", List.of());
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired ClosureService closures;
  @Autowired ApplicationEvents events;
  Office office;

  @BeforeEach
  void open() {
    office = Office.open(companies, people);
  }

  @Test
  void a_closure_is_found_by_any_of_its_days() {
    var closure = add(LONG);
    assertThat(between(CHRISTMAS.plusDays(12), CHRISTMAS.plusDays(20))).containsExactly(closure);
    assertThat(between(CHRISTMAS.minusDays(9), CHRISTMAS)).containsExactly(closure);
    assertThat(between(CHRISTMAS.plusDays(13), CHRISTMAS.plusDays(20))).isEmpty();
    assertThat(events.stream(AvailabilityChanged.class))
        .contains(new AvailabilityChanged(office.company));
  }

  @Test
  void tags_may_be_any_words() {
    var closure = add(DAY);
    assertThat(office.ask(() -> closures.find(closure.id()))).contains(closure);
  }

  @Test
  void a_change_needs_the_version_that_is_there() {
    var closure = add(DAY);
    assertThat(office.ask(() -> closures.change(closure.id(), LONG, 0)))
        .isEqualTo(new Outcome.Done<>(new Closure(closure.id(), LONG, 1)));
    assertThat(office.ask(() -> closures.change(closure.id(), DAY, 0)))
        .isEqualTo(new Outcome.ChangedMeanwhile<>("closure"));
  }

  @Test
  void removing_answers_what_it_was() {
    var closure = add(DAY);
    assertThat(office.ask(() -> closures.remove(closure.id())))
        .isEqualTo(new Outcome.Done<>(closure));
    assertThat(office.ask(() -> closures.remove(closure.id())))
        .isEqualTo(new Outcome.Missing<>("closure"));
  }

  @Test
  void who_has_the_admin_role_closes_the_company_and_nobody_else() {
    var lead = office.hire("lead", Office.MADRID, null, Role.ADMIN).actor();
    var amy = office.hire("amy", Office.MADRID).actor();
    assertThat(office.as(lead, () -> closures.add(DAY))).isInstanceOf(Outcome.Done.class);
    assertThat(office.as(amy, () -> closures.add(DAY))).isInstanceOf(Outcome.NotAllowed.class);
  }

  @Test
  void another_company_is_open() {
    var closure = add(DAY);
    var elsewhere = Office.open(companies, people);
    assertThat(elsewhere.ask(() -> closures.between(CHRISTMAS, CHRISTMAS))).isEmpty();
    assertThat(elsewhere.ask(() -> closures.find(closure.id()))).isEmpty();
  }

  private Closure add(Facts facts) {
    return office.ask(() -> ((Outcome.Done<Closure>) closures.add(facts)).value());
  }

  private List<Closure> between(LocalDate from, LocalDate to) {
    return office.ask(() -> closures.between(from, to));
  }
}
