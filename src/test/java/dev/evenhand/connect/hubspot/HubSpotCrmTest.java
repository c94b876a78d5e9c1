package dev.evenhand.connect.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenhand.connect.vendor.Manners;
import dev.evenhand.connect.vendor.VendorCalls;
import dev.evenhand.deals.Crm.CrmAdviser;
import dev.evenhand.deals.Crm.CrmDeal;
import dev.evenhand.deals.Crm.CrmMeeting;
import dev.evenhand.deals.OutsideTrouble.Away;
import dev.evenhand.deals.OutsideTrouble.Declined;
import dev.evenhand.deals.OutsideTrouble.LockedOut;
import dev.evenhand.demo.vendors.HubSpotServer;
import dev.evenhand.demo.vendors.VendorServer.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSpotCrmTest {
  private static final String TOKEN = "pat-of-a-test";
  private static final Instant MONDAY = Instant.parse("2026-03-09T00:00:00Z");
  private static final Manners FAST =
      new Manners(1_000, 3, Duration.ofSeconds(2), Duration.ofSeconds(3));

  private final HubSpotServer hubSpot = HubSpotServer.at(0, TOKEN);
  private final Records records = new Records(hubSpot);
  private final HubSpotCrm crm = crm(FAST);

  @AfterEach
  void close() {
    hubSpot.close();
  }

  private HubSpotCrm crm(Manners manners) {
    var account =
        HubSpotAccount.usual(hubSpot.address(), TOKEN, "clients", List.of("signed", "paid"));
    return new HubSpotCrm(account, new VendorCalls("HubSpot", manners));
  }

  /// The deals of a@x.com that wait, by their ids.
  private List<String> waiting() {
    return crm.dealsWithoutClarify(List.of("a@x.com")).stream().map(CrmDeal::id).toList();
  }

  @Test
  void an_adviser_is_read_as_people_wrote_him() {
    records.user(
        1,
        "taking_on_clients",
        "true",
        "client_types",
        "Seed;Series A",
        "household_type",
        "Couple",
        "pod_type",
        "Solo Adviser",
        "adviser_start_date",
        "2026-05-04");
    records.user(2, "taking_on_clients", "No", "adviser_start_date", "1777852800000");
    var start = LocalDate.of(2026, 5, 4);
    assertThat(crm.advisers())
        .containsExactly(
            new CrmAdviser(
                "1001", "adviser1@x.com", true, "Seed;Series A", "Couple", "Solo Adviser", start),
            new CrmAdviser("1002", "adviser2@x.com", false, "", "", "", start));
  }

  @Test
  void users_who_own_nothing_or_have_no_address_are_no_advisers() {
    hubSpot.put("users", 1, Map.of("hs_email", "a@x.com"));
    hubSpot.put("users", 2, Map.of("hubspot_owner_id", "1002"));
    assertThat(crm.advisers()).isEmpty();
  }

  @Test
  void more_advisers_than_a_page_are_all_read() {
    LongStream.rangeClosed(1, 251).forEach(records::user);
    assertThat(crm.advisers()).extracting(CrmAdviser::owner).doesNotHaveDuplicates().hasSize(251);
    assertThat(hubSpot.seen()).hasSize(3);
  }

  @Test
  void clarifies_and_kick_offs_are_read_from_a_monday_on() {
    var later = MONDAY.plusSeconds(60);
    records.meeting(1, "1001", MONDAY, "Clarify", "SCHEDULED");
    records.meeting(2, "1001", MONDAY.minusMillis(1), "Clarify", "COMPLETED");
    records.meeting(3, "1001", later, "Kick Off", "COMPLETED");
    records.meeting(4, "1001", later, "Coffee", "SCHEDULED");
    records.meeting(5, "1001", later, "Clarify", "CANCELED");
    records.meeting(6, "1002", later, "Clarify", "SCHEDULED");
    assertThat(crm.meetings(List.of("1001"), MONDAY))
        .containsExactly(
            new CrmMeeting("1001", MONDAY, "Clarify"), new CrmMeeting("1001", later, "Kick Off"));
  }

  @Test
  void more_owners_than_a_filter_takes_are_asked_for_in_parts() {
    var owners = IntStream.range(0, 250).mapToObj(Integer::toString).toList();
    for (var owner : owners) {
      records.meeting(Long.parseLong(owner) + 1, owner, MONDAY, "Clarify", "SCHEDULED");
    }
    assertThat(crm.meetings(owners, MONDAY))
        .extracting(CrmMeeting::owner)
        .containsExactlyInAnyOrderElementsOf(owners);
    assertThat(hubSpot.seen()).hasSize(3);
  }

  @Test
  void deals_that_wait_for_their_clarify_are_read_with_their_dates() {
    records.deal(1, "agreement_start_date", "2026-02-09");
    records.deal(2, "dealstage", "paid");
    records.deal(3, "dealstage", "lost");
    records.deal(4, "clarify_date", "2026-03-24");
    records.deal(5, "adviser_email", "b@x.com");
    records.deal(6, "pipeline", "other");
    assertThat(crm.dealsWithoutClarify(List.of("a@x.com")))
        .containsExactly(
            new CrmDeal("1", "a@x.com", LocalDate.of(2026, 2, 9)),
            new CrmDeal("2", "a@x.com", null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99, 100, 101, 1_050, 10_000, 10_150})
  void all_deals_are_read_however_many(int many) {
    records.deals(1, many);
    assertThat(waiting()).doesNotHaveDuplicates().hasSize(many);
  }

  @Test
  void deals_that_come_and_go_while_pages_are_read_hide_no_others() {
    records.deals(1, 350);
    var page = new AtomicInteger();
    hubSpot.beforeSearch(() -> {
      switch (page.incrementAndGet()) {
        case 2 -> LongStream.rangeClosed(1, 5).forEach(id -> hubSpot.remove("deals", id));
        case 4 -> {
          hubSpot.remove("deals", 6);
          records.deals(351, 352);
        }
        default -> {}
      }
    });
    var stayed = LongStream.rangeClosed(7, 352).mapToObj(Long::toString).toList();
    assertThat(waiting()).doesNotHaveDuplicates().containsAll(stayed);
  }

  @Test
  void a_deal_is_given_to_its_owner_and_again() {
    records.deal(7);
    crm.giveTo("7", "1001");
    crm.giveTo("7", "1001");
    assertThat(hubSpot.properties("deals", 7))
        .containsEntry("hubspot_owner_id", "1001")
        .containsEntry("dealstage", "signed");
  }

  @Test
  void what_is_not_there_is_declined_and_not_tried_again() {
    assertThatThrownBy(() -> crm.giveTo("99", "1001")).isInstanceOf(Declined.class);
    assertThat(hubSpot.seen()).hasSize(1);
  }

  @Test
  void a_call_waits_for_as_long_as_it_is_asked_to() {
    records.user(1);
    hubSpot.meet(Trouble.tooMany(1));
    assertThat(crm.advisers()).hasSize(1);
    var seen = hubSpot.seen();
    assertThat(seen).hasSize(2);
    assertThat(Duration.ofNanos(seen.getLast().nanos() - seen.getFirst().nanos()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void it_gives_up_when_it_would_have_to_wait_too_long_and_says_for_how_long() {
    hubSpot.meet(Trouble.tooMany(600));
    var away = catchThrowableOfType(Away.class, crm::advisers);
    assertThat(away.pause()).isEqualTo(Duration.ofMinutes(10));
    assertThat(hubSpot.seen()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void what_fails_by_itself_is_tried_again(int status) {
    records.user(1);
    hubSpot.meet(Trouble.fails(status), Trouble.fails(status));
    assertThat(crm.advisers()).hasSize(1);
    assertThat(hubSpot.seen()).hasSize(3);
  }

  @Test
  void but_not_for_ever() {
    hubSpot.meet(Trouble.fails(500), Trouble.fails(500), Trouble.fails(500));
    assertThatThrownBy(crm::advisers)
        .isInstanceOf(Away.class)
        .hasMessageContaining("GET /crm/v3/objects/users")
        .hasMessageContaining("500")
        .hasMessageNotContaining("hs_email");
    assertThat(hubSpot.seen()).hasSize(3);
  }

  @Test
  void a_page_that_fails_makes_no_half_answer() {
    records.deals(1, 150);
    var page = new AtomicInteger();
    hubSpot.beforeSearch(() -> {
      if (page.incrementAndGet() == 1) {
        hubSpot.meet(Trouble.fails(500), Trouble.fails(500), Trouble.fails(500));
      }
    });
    assertThatThrownBy(this::waiting).isInstanceOf(Away.class);
  }

  @Test
  void who_is_not_known_any_more_is_locked_out_until_the_token_counts_again() {
    records.user(1);
    hubSpot.changeToken("another");
    assertThatThrownBy(crm::advisers).isInstanceOf(LockedOut.class);
    assertThat(hubSpot.seen()).as("asked once").hasSize(1);
    hubSpot.changeToken(TOKEN);
    assertThat(crm.advisers()).hasSize(1);
  }

  @Test
  void an_answer_that_comes_too_late_counts_as_none() {
    records.user(1);
    hubSpot.meet(Trouble.slow(Duration.ofSeconds(3)));
    assertThat(crm.advisers()).hasSize(1);
    assertThat(hubSpot.seen()).hasSize(2);
  }

  @Test
  void an_answer_that_is_no_json_counts_as_none() {
    records.user(1);
    hubSpot.meet(new Trouble(200, Map.of(), "<html>", Duration.ZERO));
    assertThat(crm.advisers()).hasSize(1);
  }

  @Test
  void nobody_there_is_away() {
    hubSpot.close();
    assertThatThrownBy(crm::advisers).isInstanceOf(Away.class);
  }

  @Test
  void many_callers_together_keep_the_pace() throws InterruptedException {
    var paced = crm(new Manners(20, 3, Duration.ofSeconds(5), Duration.ofSeconds(3)));
    records.deals(1, 40);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int id = 1; id <= 40; id++) {
        var deal = Integer.toString(id);
        callers.execute(() -> paced.giveTo(deal, "1001"));
      }
      callers.shutdown();
      assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    var seen = hubSpot.seen();
    assertThat(seen).hasSize(40);
    assertThat(Duration.ofNanos(seen.getLast().nanos() - seen.getFirst().nanos()))
        .as("39 gaps of 50 ms")
        .isGreaterThanOrEqualTo(Duration.ofMillis(1_850));
  }
}
