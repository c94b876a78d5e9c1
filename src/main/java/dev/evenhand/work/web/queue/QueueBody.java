package dev.evenhand.work.web.queue;

import static dev.evenhand.http.FaultKind.MUST_STAY;
import static dev.evenhand.http.FaultKind.NOT_A_WORD;
import static dev.evenhand.http.FaultKind.TOO_SMALL;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.internal.queue.CasePattern;
import dev.evenhand.work.web.SettingsBody;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A queue to be created, or as it shall be. What is left out gets the value that is usual for its
/// kind, or keeps its own; only `maxHeld` left out means that there is no limit.
record QueueBody(
    @Nullable String name,
    @Nullable String kind,
    @Nullable String policy,
    @Nullable Word<Strategy> strategy,
    @Nullable Integer maxDays,
    @Nullable Integer maxDaysMonth,
    @Nullable Word<QuotaRule> quotaRule,
    @Nullable Integer quotaDays,
    @Nullable String casePattern,
    @Nullable String zone,
    @Nullable Integer maxHeld,
    @Nullable Boolean open) {
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");

  /// @throws dev.evenhand.http.InvalidInput with every fault
  NewQueue create(ZoneId companyZone) {
    var cases = NewQueue.ofCases("", companyZone);
    var tasks = NewQueue.ofTasks("", companyZone);
    var usual = tasks.kind().equals(kind) ? tasks : cases;
    var fields = new Fields();
    var queue =
        new NewQueue(
            fields.text("name", name, 200),
            readKind(fields, usual.kind()),
            readPolicy(fields, usual.policy()),
            settings().read(fields, "", usual.settings()),
            readPattern(fields, usual.casePattern()),
            readMaxHeld(fields),
            open == null ? usual.open() : open);
    fields.check();
    return queue;
  }

  /// @throws dev.evenhand.http.InvalidInput with every fault
  Queue change(Queue queue, long seen) {
    var fields = new Fields();
    if (kind != null && !kind.equals(queue.kind())) {
      fields.fault("kind", MUST_STAY.of(queue.kind()));
    }
    var wanted =
        new Queue(
            queue.id(),
            fields.text("name", name == null ? queue.name() : name, 200),
            queue.kind(),
            readPolicy(fields, queue.policy()),
            settings().read(fields, "", queue.settings()),
            readPattern(fields, queue.casePattern()),
            readMaxHeld(fields),
            open == null ? queue.open() : open,
            seen);
    fields.check();
    return wanted;
  }

  private SettingsBody settings() {
    return new SettingsBody(strategy, maxDays, maxDaysMonth, quotaRule, quotaDays, zone);
  }

  private String readKind(Fields fields, String otherwise) {
    if (kind == null || KIND.matcher(kind).matches()) {
      return kind == null ? otherwise : kind;
    }
    fields.fault("kind", NOT_A_WORD.of(kind));
    return otherwise;
  }

  private String readPolicy(Fields fields, String otherwise) {
    if (policy == null || Policies.findForQueue(policy).isPresent()) {
      return policy == null ? otherwise : policy;
    }
    fields.fault("policy", UNKNOWN.of(policy));
    return otherwise;
  }

  private String readPattern(Fields fields, String otherwise) {
    if (casePattern == null) {
      return otherwise;
    }
    CasePattern.fault(casePattern).ifPresent(fault -> fields.fault("casePattern", fault));
    return casePattern;
  }

  private @Nullable Integer readMaxHeld(Fields fields) {
    if (maxHeld == null || maxHeld >= 1) {
      return maxHeld;
    }
    fields.fault("maxHeld", TOO_SMALL.of(1, maxHeld));
    return null;
  }
}
