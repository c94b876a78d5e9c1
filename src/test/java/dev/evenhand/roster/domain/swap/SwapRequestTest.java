package dev.evenhand.roster.domain.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.SwapRequest.Ending;
import dev.evenhand.roster.domain.swap.SwapRequest.Entered;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.domain.swap.SwapStep.AlreadySo;
import dev.evenhand.roster.domain.swap.SwapStep.Becomes;
import dev.evenhand.roster.domain.swap.SwapStep.InAnotherState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SwapRequestTest {
  private static final PersonId ANA = new PersonId(new UUID(0, 1));
  private static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final PersonId PERE = new PersonId(new UUID(0, 3));
  private static final Deal JOANS = new Deal(JOAN, null);
  private static final Deal PERES = new Deal(PERE, null);
  private static final State OPEN = new State.Open();
  private static final State WAITING = new State.Waiting(JOANS);
  private static final State DONE = new State.Done(JOANS);

  @Test
  void who_agrees_gets_the_turn_at_once_or_when_a_planner_agrees_too() {
    assertThat(in(OPEN).accept(JOANS, true)).isEqualTo(new Becomes(DONE));
    assertThat(in(OPEN).accept(JOANS, false)).isEqualTo(new Becomes(WAITING));
    assertThat(in(WAITING).approve()).isEqualTo(new Becomes(DONE));
  }

  @Test
  void only_one_can_agree() {
    assertThat(in(WAITING).accept(PERES, true)).isEqualTo(new InAnotherState(WAITING));
    assertThat(in(DONE).accept(PERES, true)).isEqualTo(new InAnotherState(DONE));
  }

  @Test
  void the_same_said_again_changes_nothing() {
    assertThat(in(WAITING).accept(JOANS, false)).isEqualTo(new AlreadySo());
    assertThat(in(DONE).accept(JOANS, false)).isEqualTo(new AlreadySo());
    assertThat(in(DONE).approve()).isEqualTo(new AlreadySo());
    assertThat(in(over(Ending.REFUSED)).refuse()).isEqualTo(new AlreadySo());
    assertThat(in(over(Ending.WITHDRAWN)).withdraw()).isEqualTo(new AlreadySo());
    assertThat(in(over(Ending.DECLINED)).decline(JOAN, false)).isEqualTo(new AlreadySo());
    assertThat(in(over(Ending.EXPIRED)).expire()).isEqualTo(new AlreadySo());
  }

  @Test
  void it_is_declined_when_nobody_is_left() {
    assertThat(in(OPEN).decline(JOAN, true)).isEqualTo(new Becomes(OPEN));
    assertThat(in(OPEN).decline(JOAN, false)).isEqualTo(new Becomes(over(Ending.DECLINED)));
  }

  @Test
  void who_agreed_may_take_it_back_until_a_planner_agrees() {
    assertThat(in(WAITING).decline(JOAN, true)).isEqualTo(new Becomes(OPEN));
    assertThat(in(WAITING).decline(JOAN, false)).isEqualTo(new Becomes(over(Ending.DECLINED)));
    assertThat(in(WAITING).decline(PERE, true)).isEqualTo(new InAnotherState(WAITING));
    assertThat(in(DONE).decline(JOAN, true)).isEqualTo(new InAnotherState(DONE));
  }

  @Test
  void planners_decide_about_what_was_agreed_only() {
    assertThat(in(OPEN).approve()).isEqualTo(new InAnotherState(OPEN));
    assertThat(in(OPEN).refuse()).isEqualTo(new InAnotherState(OPEN));
    assertThat(in(WAITING).refuse()).isEqualTo(new Becomes(new State.Over(Ending.REFUSED, JOANS)));
  }

  @Test
  void what_is_pending_is_withdrawn_or_expires_and_remembers_who_had_agreed() {
    assertThat(in(OPEN).withdraw()).isEqualTo(new Becomes(over(Ending.WITHDRAWN)));
    assertThat(in(WAITING).withdraw())
        .isEqualTo(new Becomes(new State.Over(Ending.WITHDRAWN, JOANS)));
    assertThat(in(WAITING).expire()).isEqualTo(new Becomes(new State.Over(Ending.EXPIRED, JOANS)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void what_is_over_stays_so(State state) {
    var request = in(state);
    var steps =
        Stream.of(
            request.accept(PERES, true),
            request.decline(PERE, true),
            request.approve(),
            request.refuse(),
            request.withdraw(),
            request.expire());
    assertThat(steps).noneMatch(Becomes.class::isInstance);
  }

  static List<State> ends() {
    return Stream.concat(Stream.of(DONE), Stream.of(Ending.values()).map(SwapRequestTest::over))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void an_ending_has_its_own_word(Ending ending) {
    assertThat(over(ending).word()).isEqualToIgnoringCase(ending.name());
    assertThat(over(ending).isPending()).isFalse();
  }

  private static State over(Ending ending) {
    return new State.Over(ending, null);
  }

  private static SwapRequest in(State state) {
    var place = new Place(DayOfWeek.MONDAY, 0);
    var ask = new Ask(LocalDate.of(2026, 12, 28), ANA, place, new Want.Take(), null, "");
    return new SwapRequest(
        new SwapRequest.Id(new UUID(0, 9)),
        ask,
        state,
        new Entered(Instant.EPOCH, ANA, "Ana"),
        Instant.EPOCH,
        0);
  }
}
