package dev.evenhand.people;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Teams.NewTeam;
import dev.evenhand.people.Teams.TeamResult;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Where a person of a company sits and sends requests, as after a sign-in.
public record Desk(WebApplicationContext context, CompanyId company, Person person) {
  public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  /// The desk of `admin` in a new company.
  public static Desk inNewCompany(WebApplicationContext context) {
    var companies = context.getBean(Companies.class);
    var company = companies.found("Orchard", MADRID);
    var people = context.getBean(People.class);
    return new Desk(
        context,
        company,
        companies.transact(company, () -> people.findByUsername(Person.OWNER).orElseThrow()));
  }

  /// The desk of a new colleague.
  public Desk colleague(String username, @Nullable TeamId team, Role... roles) {
    var wanted =
        new NewPerson(
            username,
            "",
            "",
            address(username),
            team,
            true,
            MADRID,
            "en",
            Set.of(roles),
            false,
            false);
    return switch (here(() -> people().create(wanted, Actor.EVENHAND))) {
      case PersonResult.Done(var made) -> new Desk(context, company, made);
      case PersonResult.Refusal refusal -> throw new AssertionError(refusal.toString());
    };
  }

  public TeamId team(String name) {
    return switch (here(() -> teams().create(NewTeam.named(name), Actor.EVENHAND))) {
      case TeamResult.Done(var made) -> made.id();
      case TeamResult.Refusal refusal -> throw new AssertionError(refusal.toString());
    };
  }

  /// An address nobody in another test has.
  public String address(String username) {
    return username + "@" + company + ".example";
  }

  public MvcTestResult get(String path) {
    return send(HttpMethod.GET, path, null);
  }

  public MvcTestResult post(String path, String json, String... headers) {
    return send(HttpMethod.POST, path, json, headers);
  }

  public MvcTestResult put(String path, String json, String... headers) {
    return send(HttpMethod.PUT, path, json, headers);
  }

  public MvcTestResult delete(String path) {
    return send(HttpMethod.DELETE, path, null);
  }

  /// Does the work as this person would.
  public <T> T here(Supplier<T> work) {
    return Tenancy.in(company, () -> person.actor().act(work));
  }

  public People people() {
    return context.getBean(People.class);
  }

  public Teams teams() {
    return context.getBean(Teams.class);
  }

  /// The person of this desk, as it is now.
  public Person now() {
    return here(() -> people().find(person.id()).orElseThrow());
  }

  private MvcTestResult send(
      HttpMethod method, String path, @Nullable String json, String... headers) {
    var request = MockMvcTester.from(context).method(method).uri(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    if (json != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(json);
    }
    return here(request::exchange);
  }
}
