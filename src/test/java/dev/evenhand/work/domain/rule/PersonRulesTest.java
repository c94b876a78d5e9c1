package dev.evenhand.work.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.SupporterLink;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule that looks at one person.
class PersonRulesTest {
  private static final String AMY = "amy";

  @Test
  void a_person_with_a_link_supports_the_queue() {
    assertAdmits(new SupportsQueue(), new Scene().candidate(AMY));
  }

  @Test
  void a_person_without_a_link_does_not_support_the_queue() {
    var scene = new Scene().candidate(AMY, Scene.calendar(), null);
    assertRefuses(new SupportsQueue(), scene, "not-supporting", "not a supporter of Printers");
  }

  @Test
  void one_of_the_words_that_are_required_is_enough() {
    var scene = new Scene().has(AMY, "role:task_worker", "company-role:Finance");
    assertAdmits(new MayDoIt(), scene);
    assertAdmits(new MayDoIt(), scene.requires("company-role:Finance", "role:admin"));
    assertRefuses(
        new MayDoIt(),
        scene.requires("company-role:Legal", "role:admin"),
        "lacks-required",
        "without any of what it requires: Legal, admin");
  }

  @Test
  void a_person_who_is_named_may_do_it_without_any_role() {
    var amy = "person:" + Scene.person(AMY);
    assertAdmits(new MayDoIt(), new Scene().candidate(AMY).requires(amy, "role:admin"));
    assertRefuses(
        new MayDoIt(),
        new Scene().candidate(AMY).candidate("ben").requires("person:" + Scene.person("ben")),
        "lacks-required",
        "without any of what it requires: ben");
    var gone = "person:00000000-0000-0000-0000-000000000009";
    assertRefuses(
        new MayDoIt(),
        new Scene().candidate(AMY).requires(gone),
        "lacks-required",
        "without any of what it requires: 00000000-0000-0000-0000-000000000009");
  }

  @Test
  void what_nobody_could_have_is_not_required() {
    for (var word :
        List.of(
            "",
            "role:",
            "role:Admin",
            "team:a",
            "person:amy",
            "company-role: ",
            "company-role:a\nb")) {
      assertThatThrownBy(() -> new Scene().requires(word))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void requirements_are_asked_about_right_after_support_and_only_if_there_are_any() {
    var usual = new Scene().candidate(AMY);
    assertThat(names(Eligibility.toBeHanded(usual.question().terms())))
        .containsExactly(
            "supports-queue", "in-shift", "available", "active-for-queue", "not-tried-yet");
    var strict = usual.requires("role:admin").question().terms();
    assertThat(names(Eligibility.toBeHanded(strict)))
        .containsExactly(
            "supports-queue",
            "may-do-it",
            "in-shift",
            "available",
            "active-for-queue",
            "not-tried-yet");
    assertThat(names(Eligibility.toBeNamed(strict)))
        .containsExactly(
            "supports-queue", "may-do-it", "in-shift", "available", "active-for-queue");
  }

  private static List<String> names(Eligibility eligibility) {
    return eligibility.rules().stream().map(Rule::name).toList();
  }

  @Test
  void a_shift_is_looked_up_on_the_own_clock() {
    var tokyo = Scene.calendar(ZoneId.of("Asia/Tokyo"), "21:00", "22:00");
    assertAdmits(new InShift(), new Scene().candidate(AMY, tokyo));
    var madrid = Scene.calendar(ZoneId.of("Europe/Madrid"), "09:00", "13:00");
    assertRefuses(
        new InShift(),
        new Scene().candidate(AMY, madrid),
        "out-of-shift-until",
        "out of shift until Sat 09:00 (Europe/Madrid)");
  }

  @Test
  void a_shift_starts_at_its_start_and_is_over_at_its_end() {
    assertAdmits(
        new InShift(), new Scene().candidate(AMY, Scene.calendar(Scene.UTC, "12:00", "13:00")));
    var over = new Scene().candidate(AMY, Scene.calendar(Scene.UTC, "11:00", "12:00"));
    assertRefuses(new InShift(), over, "out-of-shift-until", "out of shift until Sat 11:00");
  }

  @Test
  void a_delayed_assignment_asks_for_that_time_of_today_on_the_own_clock() {
    var evening = Scene.calendar(ZoneId.of("Asia/Tokyo"), "20:00", "23:00");
    var scene = new Scene().candidate(AMY, evening);
    assertAdmits(new InShift(), scene.terms(true, LocalTime.of(22, 30), null));
    assertRefuses(
        new InShift(),
        scene.terms(true, LocalTime.of(12, 0), null),
        "out-of-shift-at",
        "out of shift at 12:00 (Asia/Tokyo)");
  }

  @Test
  void somebody_there_is_available_even_out_of_shift() {
    var calendar = Scene.calendar(Scene.UTC, "20:00", "21:00");
    assertAdmits(new Available(), new Scene().candidate(AMY, calendar));
  }

  @Test
  void everybody_who_is_not_there_has_the_own_reason() {
    assertRefuses(
        new Available(),
        new Scene().candidate(AMY, Scene.withPresence(Presence.NOT_ACTIVE)),
        "not-active",
        "not active");
    assertRefuses(
        new Available(),
        new Scene().candidate(AMY, Scene.withPresence(Presence.AWAY)),
        "away",
        "away");
    assertRefuses(
        new Available(),
        new Scene().candidate(AMY, Scene.onLeave(Scene.TODAY, Scene.TODAY.plusDays(20))),
        "on-leave",
        "on leave through 2 April");
    var closed = List.of(new DayRange(Scene.TODAY, Scene.TODAY));
    var calendar =
        new PersonCalendar(
            Scene.UTC,
            WeeklyShift.standard(),
            List.of(),
            new Closures(Scene.UTC, closed),
            Presence.HERE);
    assertRefuses(
        new Available(),
        new Scene().candidate(AMY, calendar),
        "company-closed",
        "off because the company is closed through 13 March");
  }

  @Test
  void leave_that_is_over_or_to_come_does_not_matter() {
    var over = Scene.onLeave(Scene.TODAY.minusDays(9), Scene.TODAY.minusDays(1));
    var toCome = Scene.onLeave(Scene.TODAY.plusDays(1), Scene.TODAY.plusDays(9));
    assertAdmits(new Available(), new Scene().candidate(AMY, over));
    assertAdmits(new Available(), new Scene().candidate(AMY, toCome));
  }

  @Test
  void there_is_no_reason_for_somebody_available() {
    var scene = new Scene().candidate(AMY);
    assertThatThrownBy(() -> assertRefuses(new Available(), scene, "", ""))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> new Available().why(scene.situation().candidates().getFirst(), scene.question()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_link_can_be_switched_off() {
    assertAdmits(new ActiveForQueue(), new Scene().candidate(AMY));
    var scene = new Scene().candidate(AMY, Scene.calendar(), new SupporterLink(false, 1));
    assertRefuses(new ActiveForQueue(), scene, "not-active-for-queue", "not active for Printers");
  }

  @Test
  void somebody_who_had_the_item_is_left_out() {
    assertAdmits(new NotTriedYet(), new Scene().candidate(AMY).tried("ben"));
    assertRefuses(
        new NotTriedYet(),
        new Scene().candidate(AMY).tried(AMY),
        "tried-already",
        "left out of this hand-out, as somebody who had it before");
  }

  private static void assertAdmits(PersonRule rule, Scene scene) {
    var amy = scene.situation().candidates().getFirst();
    assertThat(rule.admits(amy, scene.question())).isTrue();
  }

  private static void assertRefuses(PersonRule rule, Scene scene, String code, String text) {
    var amy = scene.situation().candidates().getFirst();
    assertThat(rule.admits(amy, scene.question())).isFalse();
    assertThat(rule.why(amy, scene.question()).code()).isEqualTo(code);
    assertThat(rule.why(amy, scene.question()).text()).isEqualTo(text);
  }
}
