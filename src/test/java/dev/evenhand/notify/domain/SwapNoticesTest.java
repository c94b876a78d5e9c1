package dev.evenhand.notify.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenhand.company.CompanyId;
import dev.evenhand.notify.domain.Notice.Kind;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.SwapChanged;
import dev.evenhand.roster.SwapChanged.What;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwapNoticesTest {
  private static final PersonId ANA = new PersonId(new UUID(0, 1));
  private static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final PersonId PERE = new PersonId(new UUID(0, 3));
  private static final PersonId LEAD = new PersonId(new UUID(0, 4));

  @Test
  void all_who_are_asked_are_told_when_the_turn_begins() {
    var notices = of(What.ASKED, ANA, null, JOAN, PERE);
    assertThat(notices)
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(JOAN, Kind.SWAP_ASKED), tuple(PERE, Kind.SWAP_ASKED));
    assertThat(notices.getFirst().item().key()).isEqualTo("2026-12-28T09:00");
    assertThat(notices.getFirst().queue()).isNull();
  }

  @Test
  void what_was_agreed_is_told_to_the_asker_and_to_planners() {
    assertThat(of(What.ACCEPTED, JOAN, JOAN))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(ANA, Kind.SWAP_ACCEPTED), tuple(LEAD, Kind.SWAP_TO_APPROVE));
  }

  @Test
  void what_is_done_is_told_to_both_unless_they_did_it() {
    assertThat(of(What.DONE, LEAD, JOAN)).extracting(Notice::person).containsExactly(ANA, JOAN);
    assertThat(of(What.DONE, JOAN, JOAN)).extracting(Notice::person).containsExactly(ANA);
  }

  @Test
  void what_comes_to_nothing_is_told_to_those_it_concerns() {
    assertThat(of(What.DECLINED, JOAN, null)).extracting(Notice::person).containsExactly(ANA);
    assertThat(of(What.REFUSED, LEAD, JOAN)).extracting(Notice::person).containsExactly(ANA, JOAN);
    assertThat(of(What.WITHDRAWN, ANA, JOAN, JOAN))
        .extracting(Notice::person)
        .containsExactly(JOAN);
    assertThat(of(What.EXPIRED, null, null, JOAN))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(ANA, Kind.SWAP_EXPIRED), tuple(JOAN, Kind.SWAP_EXPIRED));
  }

  private static List<Notice> of(
      What what, @Nullable PersonId by, @Nullable PersonId taker, PersonId... asked) {
    var changed =
        new SwapChanged(
            new CompanyId(new UUID(0, 5)),
            new UUID(0, 9),
            3,
            Instant.EPOCH,
            by,
            "Somebody",
            what,
            LocalDateTime.parse("2026-12-28T09:00"),
            ANA,
            taker,
            List.of(asked));
    return SwapNotices.of(changed, List.of(LEAD));
  }
}
