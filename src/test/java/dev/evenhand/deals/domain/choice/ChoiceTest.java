package dev.evenhand.deals.domain.choice;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.Meeting;
import dev.evenhand.deals.domain.capacity.MonthlyLimits;
import dev.evenhand.deals.domain.capacity.OutOfOffice;
import dev.evenhand.deals.domain.capacity.Tables;
import dev.evenhand.deals.domain.capacity.Week;
import dev.evenhand.deals.domain.capacity.WeekRow;
import dev.evenhand.deals.domain.capacity.WeekTable;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import dev.evenhand.deals.domain.choice.Candidate.Unreadable;
import dev.evenhand.deals.domain.choice.Choice.Removed;
import dev.evenhand.deals.domain.choice.Choice.Step;
import dev.evenhand.deals.domain.earliest.EarliestWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final Outlook OUTLOOK =
      Outlook.of(new Tables(TODAY, 3), MonthlyLimits.STANDARD, null);
  private static final Wanted SEED = new Wanted("Seed", "");
  private static final List<LocalDate> SIX_OLD_DEALS = nCopies(6, LocalDate.of(2026, 2, 9));

  private static Adviser adviser(String email) {
    return Adviser.written(email, true, "Seed; Series A", "", "Standard Pod", null);
  }

  private static Candidate candidate(Adviser adviser, Commitments time, @Nullable Instant last) {
    return new Candidate(adviser, OUTLOOK.of(adviser, List.of(), time, last));
  }

  private static Candidate idle(String email) {
    return candidate(adviser(email), Commitments.NONE, null);
  }

  private static Candidate with(Commitments time, String email) {
    return candidate(adviser(email), time, null);
  }

  private static Commitments clarifies(LocalDate... days) {
    return new Commitments(
        List.of(days).stream().map(day -> new Meeting(day, Meeting.Kind.CLARIFY)).toList(),
        List.of(),
        List.of());
  }

  private static Choice choose(Candidate... candidates) {
    return Choice.among(List.of(candidates), SEED, Requirements.standard());
  }

  private static String chosen(Choice choice) {
    return Objects.requireNonNull(choice.chosen(), choice::toString).email();
  }

  private static Step step(Choice choice, String rule) {
    return choice.steps().stream()
        .filter(step -> step.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_earliest_week_wins_and_the_others_hear_why() {
    var choice =
        choose(
            with(new Commitments(List.of(), SIX_OLD_DEALS, List.of()), "a@x.com"), idle("b@x.com"));
    assertThat(chosen(choice)).isEqualTo("b@x.com");
    assertThat(step(choice, "earliest-open-week").removed())
        .extracting(Removed::email, one -> one.because().text())
        .containsExactly(tuple("a@x.com", "open from 2026-W15 on, and not from 2026-W13 on"));
  }

  @Test
  void of_two_in_the_same_week_the_one_who_is_booked_less_wins() {
    var choice = choose(with(clarifies(TODAY), "a@x.com"), idle("b@x.com"));
    assertThat(chosen(choice)).isEqualTo("b@x.com");
    assertThat(choice.steps().getLast().rule()).isEqualTo("least-booked");
    assertThat(choice.steps().getLast().removed().getFirst().because().text())
        .isEqualTo("booked to 16.7 %, and not to 0.0 %");
  }

  @Test
  void a_little_less_is_less_and_hardly_less_is_not() {
    assertThat(chosen(choose(booked("a@x.com", 61, 600), booked("b@x.com", 60, 600))))
        .isEqualTo("b@x.com");
    assertThat(chosen(choose(booked("a@x.com", 6_000_001, 60_000_000), booked("b@x.com", 1, 10))))
        .as("17 billionths more")
        .isEqualTo("a@x.com");
    var close = choose(booked("a@x.com", 10_003, 100_000), booked("b@x.com", 1, 10));
    assertThat(chosen(close)).isEqualTo("b@x.com");
    assertThat(close.steps().getLast().removed().getFirst().because().text())
        .isEqualTo("booked to 10.00300 %, and not to 10.00000 %");
  }

  @Test
  void weeks_that_are_for_nothing_count_as_for_one() {
    assertThat(known(3, 0).booked()).isEqualTo(3);
    assertThat(known(3, 1).booked()).isEqualTo(3);
    assertThat(known(3, 4).booked()).isEqualTo(1.5);
  }

  /// Somebody whose only week has so many clarifies, and is for half of the target.
  private static Known known(int clarifies, int target) {
    var week = Week.of(TODAY);
    var row = new WeekRow(week, clarifies, 0, OutOfOffice.NO, 0, target, clarifies);
    var earliest = new EarliestWeek(week, EarliestWeek.How.OPEN, week, List.of());
    return new Known(new WeekTable(List.of(row)), earliest, null);
  }

  private static Candidate booked(String email, int clarifies, int places) {
    return new Candidate(adviser(email), known(clarifies, 2 * places));
  }

  @Test
  void then_the_one_who_has_waited_longest_for_a_deal() {
    var yesterday = Instant.parse("2026-03-10T01:00:00Z");
    var lately = candidate(adviser("a@x.com"), Commitments.NONE, yesterday);
    var before = candidate(adviser("b@x.com"), Commitments.NONE, yesterday.minusSeconds(1));
    assertThat(chosen(choose(lately, before))).isEqualTo("b@x.com");
    var choice = choose(lately, before, idle("c@x.com"));
    assertThat(chosen(choice)).as("who never had one").isEqualTo("c@x.com");
    assertThat(choice.steps().getLast().rule()).isEqualTo("longest-since-last-deal");
  }

  @Test
  void then_the_first_by_email() {
    var choice = choose(idle("b@x.com"), idle("a@x.com"));
    assertThat(chosen(choice)).isEqualTo("a@x.com");
    assertThat(chosen(choose(idle("B@x.com"), idle("a@x.com")))).isEqualTo("a@x.com");
    assertThat(choice.steps().getLast().rule()).isEqualTo("first-by-email");
  }

  @Test
  void the_answer_is_the_same_whatever_the_order() {
    var candidates = new ArrayList<Candidate>();
    candidates.add(with(clarifies(TODAY), "a@x.com"));
    candidates.add(idle("c@x.com"));
    candidates.add(idle("b@x.com"));
    candidates.add(with(new Commitments(List.of(), SIX_OLD_DEALS, List.of()), "d@x.com"));
    for (int turn = 0; turn < candidates.size(); turn++) {
      Collections.rotate(candidates, 1);
      assertThat(chosen(Choice.among(candidates, SEED, Requirements.standard())))
          .isEqualTo("b@x.com");
    }
  }

  @Test
  void who_cannot_be_read_is_left_out_and_stops_nobody() {
    var because = Reason.of("meetings-unreadable", "left out because the CRM did not answer");
    var unreadable = new Candidate(adviser("a@x.com"), new Unreadable(because));
    var busy = with(new Commitments(List.of(), SIX_OLD_DEALS, List.of()), "b@x.com");
    var choice = choose(unreadable, busy);
    assertThat(chosen(choice)).isEqualTo("b@x.com");
    assertThat(step(choice, "data-can-be-read").removed())
        .containsExactly(new Removed("a@x.com", because));
  }

  @Test
  void nobody_is_an_answer_and_the_last_rule_says_why() {
    var away = Adviser.written("a@x.com", false, "Seed", "", "", null);
    var choice = choose(candidate(away, Commitments.NONE, null));
    assertThat(choice.chosen()).isNull();
    assertThat(choice.steps()).hasSize(1);
    assertThat(choice.steps().getFirst().removed().getFirst().because().text())
        .isEqualTo("not taking on clients");
    assertThat(choose().chosen()).isNull();
  }

  @ParameterizedTest(name = "packages \"{0}\", households \"{1}\"; wanted {2} for \"{3}\": {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Seed;Series A, '', seed, '', -",
        "'Seed, Series A', '', SERIES A, '', -",
        "Seed / Series A | IPO, '', ' ipo ', '', -",
        "Seed, '', series, '', not-this-package",
        "'', '', seed, '', not-this-package",
        "Seed, Couple;Single, seed, couple, -",
        "Seed, Couple, seed, single, not-this-household",
        "Seed, Couple, seed, '', -",
        "Seed, '', seed, single, -",
        "Series C, Couple, Series C, single, -",
        "IPO, Couple, ipo, single, -"
      })
  void an_adviser_is_asked_for_what_he_offers(
      String packages,
      String households,
      String servicePackage,
      String household,
      @Nullable String because) {
    var adviser = Adviser.written("a@x.com", true, packages, households, "", null);
    var hurdle =
        Requirements.standard()
            .hurdle(
                candidate(adviser, Commitments.NONE, null), new Wanted(servicePackage, household));
    assertThat(hurdle.map(Reason::code).orElse(null)).isEqualTo(because);
  }
}
