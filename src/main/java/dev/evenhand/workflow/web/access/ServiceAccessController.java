package dev.evenhand.workflow.web.access;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_A_DESTINATION;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.Fields;
import dev.evenhand.http.JsonObject;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.domain.call.AllowEntry;
import dev.evenhand.workflow.domain.call.ServicePowers;
import dev.evenhand.workflow.internal.access.ServiceAccess;
import dev.evenhand.workflow.internal.access.ServiceAccess.Previous;
import dev.evenhand.workflow.internal.access.ServiceAccesses;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What calls to services may reach, and the secret that signs them.
@RestController
@RequestMapping("/api/service-access")
class ServiceAccessController {
  private static final int MOST_ENTRIES = 200;

  /// Without the secret, which is asked for by itself.
  ///
  /// @param allowed hosts, addresses and networks that are not of the public Internet
  /// @param secretSince when the secret was made
  /// @param previousUntil until when the one before signs as well; null when it does no more
  record ServiceAccessView(
      List<String> allowed, Instant secretSince, @Nullable Instant previousUntil, long version) {}

  /// The secret itself.
  ///
  /// @param previous the secret before, while it signs as well
  record ServiceSecretView(
      String secret,
      Instant since,
      @Nullable String previous,
      @Nullable Instant previousUntil,
      long version) {}

  private final ServiceAccesses accesses;
  private final Clock clock;

  ServiceAccessController(ServiceAccesses accesses, Clock clock) {
    this.accesses = accesses;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<ServiceAccessView> current() {
    onlyAdmins();
    return answer(accesses.current());
  }

  @PutMapping
  ResponseEntity<ServiceAccessView> change(
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    onlyAdmins();
    var seen = Versions.seen(ifMatch);
    var fields = new Fields();
    var allowed = allowed(new JsonObject("", body, fields));
    fields.check();
    return answer(accesses.allow(allowed, seen).orElseThrow(ServiceAccessController::changed));
  }

  /// The secret itself. That somebody read it is in the audit.
  @GetMapping("/secret")
  ResponseEntity<ServiceSecretView> secret() {
    onlyAdmins();
    return secret(accesses.show());
  }

  /// Makes a new secret; the one before signs as well for a day.
  @PostMapping("/secret")
  ResponseEntity<ServiceSecretView> renew(
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    onlyAdmins();
    var seen = Versions.seen(ifMatch);
    return secret(accesses.renew(seen).orElseThrow(ServiceAccessController::changed));
  }

  static void onlyAdmins() {
    if (!ServicePowers.maySetUp(Actor.current())) {
      throw Refused.forbidden(ServicePowers.ADMINS_ONLY);
    }
  }

  private static List<AllowEntry> allowed(JsonObject body) {
    if (!body.has("allowed")) {
      body.fault("allowed", MISSING.of());
    }
    var texts = body.texts("allowed");
    if (texts.size() > MOST_ENTRIES) {
      body.fault("allowed", TOO_MANY.of(MOST_ENTRIES, texts.size()));
    }
    var entries = new ArrayList<AllowEntry>();
    var known = new HashSet<String>();
    for (var text : texts) {
      var entry = AllowEntry.parse(text.text()).orElse(null);
      if (entry == null) {
        text.fault(NOT_A_DESTINATION.of(text.text()));
      } else if (!known.add(entry.text())) {
        text.fault(TWICE.of(text.text()));
      } else {
        entries.add(entry);
      }
    }
    return entries;
  }

  private ResponseEntity<ServiceAccessView> answer(ServiceAccess access) {
    var previous = access.previousAt(clock.instant());
    return ResponseEntity.ok()
        .eTag(Versions.tag(access.version()))
        .body(
            new ServiceAccessView(
                access.allowedTexts(), access.secret().since(), until(previous), access.version()));
  }

  private ResponseEntity<ServiceSecretView> secret(ServiceAccess access) {
    var previous = access.previousAt(clock.instant());
    return ResponseEntity.ok()
        .eTag(Versions.tag(access.version()))
        .body(
            new ServiceSecretView(
                access.secret().text(),
                access.secret().since(),
                previous == null ? null : previous.text(),
                until(previous),
                access.version()));
  }

  private static @Nullable Instant until(@Nullable Previous previous) {
    return previous == null ? null : previous.until();
  }

  private static Refused changed() {
    return Refused.changedMeanwhile("access to services");
  }
}
