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
  private final AccountJournal journal;

  Sessions(JdbcClient jdbc, Companies companies, People people, AccountJournal journal) {
    this.jdbc = jdbc;
    this.companies = companies;
    this.people = people;
    this.journal = journal;
  }

  /// Ends all sessions of the person.
  public void endAll(PersonId person) {
    endAllBut(person, null);
  }

  /// Ends all sessions of the person except the one of this id; whether there was any.
  public boolean endAllBut(PersonId person, @Nullable String kept) {
    return jdbc.sql(
                """
                delete from web_session
                 where principal_name = :person and session_id is distinct from :kept
                """)
            .param("person", person.toString())
            .param("kept", kept)
            .update()
        > 0;
  }

  /// Whoever may sign in no more is signed out.
  @ApplicationModuleListener
  void on(PersonChanged event) {
    companies.transact(event.company(), () -> endUnlessInOrder(event.person()));
  }

  private void endUnlessInOrder(PersonId id) {
    var person = people.find(id);
    var isInOrder = person.filter(Sessions::maySignIn).isPresent();
    if (!isInOrder && endAllBut(id, null)) {
      person.ifPresent(journal::signedOut);
    }
  }

  /// Whoever is switched off may not, but nobody can lock the user `admin` out.
  public static boolean maySignIn(Person person) {
    return person.active() || person.isOwner();
  }
}
