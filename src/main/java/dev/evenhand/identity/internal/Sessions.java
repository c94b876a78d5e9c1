package dev.evenhand.identity.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonChanged;
import dev.evenhand.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// The browser sessions of people, wherever they are.
@Component
public class Sessions {
  private final JdbcClient jdbc;
  private final Companies companies;
  private final People people;

  Sessions(JdbcClient jdbc, Companies companies, People people) {
    this.jdbc = jdbc;
    this.companies = companies;
    this.people = people;
  }

  /// Ends all sessions of the person.
  public void endAll(PersonId person) {
    endAllBut(person, null);
  }

  /// Ends all sessions of the person except the one of this id.
  public void endAllBut(PersonId person, @Nullable String kept) {
    jdbc.sql(
            """
            delete from web_session
             where principal_name = :person and session_id is distinct from :kept
            """)
        .param("person", person.toString())
        .param("kept", kept)
        .update();
  }

  /// Whoever may sign in no more is signed out.
  @ApplicationModuleListener
  void on(PersonChanged event) {
    var maySignIn =
        companies.transact(
            event.company(),
            () -> people.find(event.person()).filter(Sessions::maySignIn).isPresent());
    if (!maySignIn) {
      endAll(event.person());
    }
  }

  /// Whoever is switched off may not, but nobody can lock the user `admin` out.
  public static boolean maySignIn(Person person) {
    return person.active() || person.isOwner();
  }
}
