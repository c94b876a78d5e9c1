package dev.evenhand.notify.domain;

import dev.evenhand.notify.domain.Notice.Item;
import dev.evenhand.notify.domain.Notice.Kind;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.SwapChanged;
import dev.evenhand.work.WorkItemId;
import java.util.List;
import java.util.stream.Stream;

/// Who should know what about requests to swap phone turns. Nobody is told what they did
/// themselves.
public final class SwapNotices {
  private SwapNotices() {}

  /// What is to be told of one happening.
  ///
  /// @param planners who can approve a swap
  public static List<Notice> of(SwapChanged changed, List<PersonId> planners) {
    var asker = Stream.of(changed.asker());
    var both = Stream.of(changed.asker(), changed.taker()).flatMap(Stream::ofNullable);
    return switch (changed.what()) {
      case ASKED -> tell(changed, Kind.SWAP_ASKED, changed.asked().stream());
      case ACCEPTED ->
          Stream.concat(
                  tell(changed, Kind.SWAP_ACCEPTED, asker).stream(),
                  tell(changed, Kind.SWAP_TO_APPROVE, planners.stream()).stream())
              .toList();
      case DONE -> tell(changed, Kind.SWAP_DONE, both);
      case DECLINED -> tell(changed, Kind.SWAP_DECLINED, asker);
      case WITHDRAWN -> tell(changed, Kind.SWAP_WITHDRAWN, with(both, changed.asked()));
      case REFUSED -> tell(changed, Kind.SWAP_REFUSED, both);
      case EXPIRED -> tell(changed, Kind.SWAP_EXPIRED, with(both, changed.asked()));
    };
  }

  private static Stream<PersonId> with(Stream<PersonId> some, List<PersonId> others) {
    return Stream.concat(some, others.stream());
  }

  private static List<Notice> tell(SwapChanged changed, Kind kind, Stream<PersonId> people) {
    var item =
        new Item(
            new WorkItemId(changed.swap()),
            Math.toIntExact(changed.version()),
            changed.turn().toString());
    return people
        .distinct()
        .filter(person -> !person.equals(changed.by()))
        .map(person -> new Notice(person, kind, item, null, changed.byName(), 1))
        .toList();
  }
}
