package dev.evenhand.notify.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.notify.domain.Notice;
import dev.evenhand.notify.domain.Notices;
import dev.evenhand.notify.domain.SwapNotices;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.notify.internal.NoticeTable.Stored;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.roster.SwapChanged;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.workflow.InstancesMoved;
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
  private final People people;
  private final Wire wire;
  private final Clock clock;

  NoticeService(NoticeTable notices, People people, Wire wire, Clock clock) {
    this.notices = notices;
    this.people = people;
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

  /// Notes what people should know of the tickets they submitted.
  List<Parcel> note(InstancesMoved moved) {
    return note(Notices.of(moved), moved.at());
  }

  /// Notes who should know how a request to swap turns goes on.
  List<Parcel> note(SwapChanged changed) {
    return note(SwapNotices.of(changed, planners()), changed.at());
  }

  private List<Parcel> note(List<Notice> due, Instant at) {
    if (!due.isEmpty()) {
      notices.add(due, at);
    }
    return news(due.stream().map(Notice::person).distinct().toList());
  }

  /// Planners, or administrators where there is none.
  private List<PersonId> planners() {
    var all = people.all();
    var planners = having(all, Role.PLANNER);
    return planners.isEmpty() ? having(all, Role.ADMIN) : planners;
  }

  private static List<PersonId> having(List<Person> all, Role role) {
    return all.stream().filter(person -> person.roles().contains(role)).map(Person::id).toList();
  }

  private static List<Parcel> news(List<PersonId> people) {
    var ids = people.stream().map(PersonId::value).toList();
    return Parcel.to(Tenancy.current().value(), ids, Topics.topic("notices"));
  }
}
