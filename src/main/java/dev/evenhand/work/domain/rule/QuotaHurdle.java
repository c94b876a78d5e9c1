package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// A person with quota q stays only if everybody left with a smaller quota has had q cases of this
/// queue lately.
public record QuotaHurdle() implements Rule {

  /// One person with a smaller quota, and what that person has had.
  private record Before(Candidate who, int cases) {

    /// Largest quota that this person does not hold back: whoever has more than both this quota and
    /// these cases must wait.
    int clears() {
      return Math.max(who.quota(), cases);
    }
  }

  @Override
  public String name() {
    return "quota-hurdle";
  }

  @Override
  public void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing) {
    var lowest = lowest(left, question, counts, narrowing);
    if (lowest != null) {
      left.retain(
          place -> left.at(place).quota() <= lowest.clears(),
          narrowing,
          place -> heldBack(left.at(place), lowest));
    }
  }

  /// Who lets the fewest pass. Nobody can be held back by those with the largest quota.
  private static @Nullable Before lowest(
      Survivors left, Question question, Counts counts, Narrowing narrowing) {
    int largest = largestQuota(left);
    var today = question.today();
    var from = today.minusDays(question.settings().quotaDays());
    Before lowest = null;
    for (int place = 0; place < left.size(); place++) {
      var candidate = left.at(place);
      if (candidate.quota() < largest) {
        int cases = counts.cases(candidate.person(), true, from, today);
        narrowing.counted(candidate, cases);
        if (lowest == null || Math.max(candidate.quota(), cases) < lowest.clears()) {
          lowest = new Before(candidate, cases);
        }
      }
    }
    return lowest;
  }

  private static int largestQuota(Survivors left) {
    int largest = 0;
    for (int place = 0; place < left.size(); place++) {
      largest = Math.max(largest, left.at(place).quota());
    }
    return largest;
  }

  private static Reason heldBack(Candidate candidate, Before before) {
    var args = new LinkedHashMap<String, String>();
    args.put("quota", Integer.toString(candidate.quota()));
    args.put("before", before.who().username());
    args.put("beforeQuota", Integer.toString(before.who().quota()));
    args.put("beforeCases", Integer.toString(before.cases()));
    var text =
        "held back by quota %d, while %s (quota %d) has had %d"
            .formatted(
                candidate.quota(), before.who().username(), before.who().quota(), before.cases());
    return new Reason("quota-hurdle", args, text);
  }
}
