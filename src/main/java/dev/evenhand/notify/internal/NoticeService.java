package dev.evenhand.notify.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.notify.domain.Notice;
import dev.evenhand.notify.domain.Notices;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.notify.internal.NoticeTable.Stored;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.work.WorkChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people were told, and what of it they read.
@Service
@Transactional
public class NoticeService {
  private final NoticeTable notices;
  private final Wire wire;
  private final Clock clock;

  NoticeService(NoticeTable notices, Wire wire, Clock clock) {
    this.notices = notices;
    this.wire = wire;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Page<Stored> page(PersonId person, boolean unread, @Nullable Cursor cursor, int limit) {
    return notices.page(person, unread, cursor, limit);
  }

  /// Marks these as read, or all when none is named.
  public void read(PersonId person, Collection<UUID> ids) {
    if (notices.read(person, ids, clock.instant()) > 0) {
      wire.send(news(List.of(person)));
    }
  }

  /// Notes what people should know, and answers the parcels that tell their screens so.
  List<Parcel> note(WorkChanged changed) {
    return note(Notices.of(changed), changed.at());
  }

  /// Notes what people should know of the roster.
  List<Parcel> note(RosterTold told) {
    return note(Notices.of(told), told.at());
  }

  private List<Parcel> note(List<Notice> due, Instant at) {
    if (!due.isEmpty()) {
      notices.add(due, at);
    }
    return news(due.stream().map(Notice::person).distinct().toList());
  }

  private static List<Parcel> news(List<PersonId> people) {
    var ids = people.stream().map(PersonId::value).toList();
    return Parcel.to(Tenancy.current().value(), ids, Topics.topic("notices"));
  }
}
