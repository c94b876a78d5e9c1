package dev.evenhand.availability.web.closure;

import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.availability.internal.ClosureService;
import dev.evenhand.availability.web.Answers;
import dev.evenhand.availability.web.Input;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.PromisedPaths;
import dev.evenhand.http.Refused;
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

/// The closures of the one calendar there is, at the path where scripts of offices look for them: a
/// change says what is to be different, and needs no version.
@RestController
@RequestMapping("/closures")
@Transactional
class OfficeClosureController {
  private static final int TRIES = 5;
  private static final String ONE = "/" + PromisedPaths.ID;

  @Configuration(proxyBeanMethods = false)
  static class Paths {
    @Bean
    PromisedPaths closurePaths() {
      return PromisedPaths.of("/closures", "/closures" + ONE);
    }
  }

  private final ClosureService closures;
  private final Idempotency idempotency;

  OfficeClosureController(ClosureService closures, Idempotency idempotency) {
    this.closures = closures;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<OfficeClosure> list() {
    var all = closures.between(Input.FIRST_DAY, Input.LAST_DAY);
    return Page.of(all.stream().map(OfficeClosure::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OfficeClosure add(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody OfficeClosureBody body) {
    var facts = body.read();
    var id =
        idempotency.once(
            Input.caller(),
            "closure",
            key,
            () -> Answers.valueOf(closures.add(facts)).id().value());
    return OfficeClosure.of(found(id));
  }

  @PutMapping(ONE)
  OfficeClosure change(@PathVariable UUID id, @RequestBody OfficeClosureBody body) {
    return OfficeClosure.of(Answers.valueOf(change(id, body, TRIES)));
  }

  /// What another change comes before is done to what that one left.
  private Outcome<Closure> change(UUID id, OfficeClosureBody body, int tries) {
    var before = found(id);
    var changed = closures.change(before.id(), body.readOver(before.facts()), before.version());
    return changed instanceof Outcome.ChangedMeanwhile && tries > 1
        ? change(id, body, tries - 1)
        : changed;
  }

  /// Answers what it was, so that it can be added again.
  @DeleteMapping(ONE)
  OfficeClosure remove(@PathVariable UUID id) {
    return OfficeClosure.of(Answers.valueOf(closures.remove(new Closure.Id(id))));
  }

  private Closure found(UUID id) {
    return closures.find(new Closure.Id(id)).orElseThrow(() -> Refused.notFound("closure"));
  }
}
