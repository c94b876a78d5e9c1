package dev.evenhand.deals.web.capacity;

import dev.evenhand.company.Tenancy;
import dev.evenhand.deals.domain.entry.Change;
import dev.evenhand.deals.domain.entry.OverrideEntry;
import dev.evenhand.deals.internal.CapacityOverrides;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.PromisedPaths;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Capacity overrides: a change says what is to be different, and needs no version.
@RestController
@RequestMapping("/capacity_overrides")
@Transactional
class OverrideController {
  private static final int TRIES = 5;
  private static final String ONE = "/" + PromisedPaths.ID;
  private static final String WHAT = "capacity override";

  @Configuration(proxyBeanMethods = false)
  static class Paths {
    @Bean
    PromisedPaths overridePaths() {
      return PromisedPaths.of("/capacity_overrides", "/capacity_overrides" + ONE);
    }
  }

  private final CapacityOverrides overrides;
  private final Idempotency idempotency;

  OverrideController(CapacityOverrides overrides, Idempotency idempotency) {
    this.overrides = overrides;
    this.idempotency = idempotency;
  }

  /// In the order in which they were entered.
  @GetMapping
  @Transactional(readOnly = true)
  Page<OverrideView> list() {
    return Page.of(overrides.all().stream().map(OverrideView::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OverrideView add(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody OverrideBody body) {
    var facts = body.read();
    var caller =
        Actor.current().findPerson().map(PersonId::value).orElse(Tenancy.current().value());
    var id = idempotency.once(caller, WHAT, key, () -> valueOf(overrides.add(facts)).id().value());
    return OverrideView.of(found(id));
  }

  @PutMapping(ONE)
  OverrideView change(@PathVariable UUID id, @RequestBody OverrideBody body) {
    return OverrideView.of(valueOf(change(id, body, TRIES)));
  }

  /// What another change comes before is done to what that one left.
  private Change<OverrideEntry> change(UUID id, OverrideBody body, int tries) {
    var before = found(id);
    var changed = overrides.change(before, body.readOver(before.facts()));
    return changed instanceof Change.ChangedMeanwhile && tries > 1
        ? change(id, body, tries - 1)
        : changed;
  }

  /// Answers what it was, so that it can be added again.
  @DeleteMapping(ONE)
  OverrideView remove(@PathVariable UUID id) {
    return OverrideView.of(valueOf(overrides.remove(new OverrideEntry.Id(id))));
  }

  private OverrideEntry found(UUID id) {
    return overrides.find(new OverrideEntry.Id(id)).orElseThrow(() -> Refused.notFound(WHAT));
  }

  private static <T> T valueOf(Change<T> change) {
    return switch (change) {
      case Change.Done<T>(var value) -> value;
      case Change.Missing<T>() -> throw Refused.notFound(WHAT);
      case Change.NotAllowed<T>() ->
          throw Refused.forbidden(
              "Only an administrator may change how many clients advisers take.");
      case Change.ChangedMeanwhile<T>() -> throw Refused.changedMeanwhile(WHAT);
    };
  }
}
