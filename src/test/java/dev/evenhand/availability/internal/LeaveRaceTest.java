package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LeaveRaceTest {
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
  private static final int HANDS = 8;
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired LeaveService leave;

  @RepeatedTest(10)
  void of_leaves_that_share_a_day_one_is_added() throws Exception {
    var office = Office.open(companies, people);
    var amy = office.hire("amy", Office.CHATHAM);
    var barrier = new CyclicBarrier(HANDS);
    var hands = new ArrayList<Callable<Outcome<Leave>>>();
    for (int hand = 0; hand < HANDS; hand++) {
      var days = new DayRange(NEW_YEARS_EVE.minusDays(hand), NEW_YEARS_EVE.plusDays(hand));
      hands.add(() -> {
        barrier.await();
        return office.ask(() -> leave.add(amy.id(), days, ""));
      });
    }
    var won = new ArrayList<Outcome<Leave>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(hands)) {
        won.add(answer.get());
      }
    }
    assertThat(won).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(won).filteredOn(Outcome.Overlaps.class::isInstance).hasSize(HANDS - 1);
  }

  @RepeatedTest(5)
  void of_two_leaves_moved_onto_one_day_one_stays_where_it_was() throws Exception {
    var office = Office.open(companies, people);
    var amy = office.hire("amy", Office.MADRID);
    var early = add(office, amy.id(), NEW_YEARS_EVE.minusDays(9));
    var late = add(office, amy.id(), NEW_YEARS_EVE.plusDays(9));
    var barrier = new CyclicBarrier(2);
    var target = new DayRange(NEW_YEARS_EVE, NEW_YEARS_EVE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var moves = new ArrayList<Callable<Outcome<Leave>>>();
      for (var one : List.of(early, late)) {
        moves.add(() -> {
          barrier.await();
          return office.ask(() -> leave.change(one.id(), target, "", 0));
        });
      }
      var moved = new ArrayList<Outcome<Leave>>();
      for (var answer : threads.invokeAll(moves)) {
        moved.add(answer.get());
      }
      assertThat(moved).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }
  }

  private Leave add(Office office, PersonId person, LocalDate day) {
    return office.ask(
        () -> ((Outcome.Done<Leave>) leave.add(person, new DayRange(day, day), "")).value());
  }
}
