package dev.evenhand;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.identity.Credentials;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the API over HTTP as one person, by a personal token. [#found] makes a company of its own
/// for a test; [#with] adds people to it.
///
/// ```java
/// @SpringBootTest(webEnvironment = RANDOM_PORT)
/// class QueuesTest {
///   @Autowired ApplicationContext context;
///
///   @Test
///   void …() {
///     var admin = TestClient.found(context);
///     var maria = admin.with("maria", Role.USER);
///     assertThat(maria.post("/api/queues", Map.of("name", "P1")).status()).isEqualTo(403);
/// ```
public final class TestClient {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final JsonMapper JSON = new JsonMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final ApplicationContext context;
  private final CompanyId company;
  private final Person person;
  private final String token;

  private TestClient(ApplicationContext context, CompanyId company, Person person) {
    this.context = context;
    this.company = company;
    this.person = person;
    this.token =
        inCompany(() -> bean(Credentials.class).issueToken(person.id(), "of a test", null));
  }

  /// The user `admin` of a new company in Madrid.
  public static TestClient found(ApplicationContext context) {
    return found(context, MADRID);
  }

  /// The user `admin` of a new company.
  public static TestClient found(ApplicationContext context, ZoneId zone) {
    var companies = context.getBean(Companies.class);
    var company = companies.found("Company " + UUID.randomUUID(), zone);
    var admin =
        companies.transact(
            company,
            () -> context.getBean(People.class).findByUsername(Person.OWNER).orElseThrow());
    return new TestClient(context, company, admin);
  }

  /// A new person of the same company and zone, without a team and with an e-mail address that
  /// nobody else has.
  public TestClient with(String username, Role... roles) {
    var email = username + "@" + company + ".test";
    var wanted =
        NewPerson.user(username, "", "", email, inCompany(() -> companies().current().zone()));
    return with(roles.length == 0 ? wanted : wanted.having(Set.of(roles)));
  }

  /// A new person of the same company.
  public TestClient with(NewPerson wanted) {
    var result = inCompany(() -> bean(People.class).create(wanted, Actor.EVENHAND));
    if (result instanceof PersonResult.Done(var created)) {
      return new TestClient(context, company, created);
    }
    throw new AssertionError("Expected " + wanted + " to be created, but: " + result);
  }

  public CompanyId company() {
    return company;
  }

  /// The person, as it was when this client was made.
  public Person person() {
    return person;
  }

  /// The text of the person's token.
  public String token() {
    return token;
  }

  /// Does something behind the API, in a transaction of the company and as the person.
  public <T extends @Nullable Object> T inCompany(Supplier<T> work) {
    return companies().transact(company, () -> person.actor().act(work));
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  /// Sends `POST` without a body.
  public Answer post(String path) {
    return send("POST", path, null, Map.of());
  }

  /// Changes the version last seen.
  public Answer put(String path, Object body, long version) {
    return send("PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body, Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  /// Sends any request with further headers.
  ///
  /// @param body something that becomes JSON, or a text that is JSON already; null for none
  public Answer send(
      String method, String path, @Nullable Object body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofMinutes(2))
            .header("Authorization", "Bearer " + token)
            .method(method, publisher(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    return exchange(request.build());
  }

  /// Sends a request as it is, without token; for what the other methods do not offer.
  public static Answer exchange(HttpRequest request) {
    return exchange(HTTP, request);
  }

  /// Sends a request by a client of your own.
  public static Answer exchange(HttpClient http, HttpRequest request) {
    try {
      return new Answer(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Where the server under test answers.
  public URI uri(String path) {
    return uri(context, path);
  }

  public static URI uri(ApplicationContext context, String path) {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  private Companies companies() {
    return bean(Companies.class);
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  private static BodyPublisher publisher(@Nullable Object body) {
    return switch (body) {
      case null -> BodyPublishers.noBody();
      case String text -> BodyPublishers.ofString(text);
      default -> BodyPublishers.ofString(JSON.writeValueAsString(body));
    };
  }

  /// What the server said.
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String text() {
      return response.body();
    }

    /// The body, or a missing node when there is none.
    public JsonNode json() {
      return JSON.readTree(text());
    }

    /// The kebab-case name of a refusal; empty when the answer is none.
    public String refusal() {
      var type = json().path("type").asString("");
      return type.startsWith("urn:evenhand:refusal:") ? type.substring(21) : "";
    }

    /// A header, or an empty text.
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return status() + " " + text();
    }
  }
}
