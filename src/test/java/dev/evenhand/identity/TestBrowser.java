package dev.evenhand.identity;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// A browser: keeps cookies, repeats the CSRF token as our client does, and follows no redirect by
/// itself.
public final class TestBrowser {
  private static final JsonMapper JSON = new JsonMapper();

  private final ApplicationContext context;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, String> headers = new LinkedHashMap<>();

  public TestBrowser(ApplicationContext context) {
    this.context = context;
    headers.put("User-Agent", "Mozilla/5.0 (test)");
  }

  /// Sends this header with every request from now on.
  public TestBrowser sending(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /// Gives the person a password and signs in with it.
  public static TestBrowser signedIn(
      ApplicationContext context, TestClient person, String password) {
    person.inCompany(() -> {
      context.getBean(Credentials.class).setPassword(person.person().id(), password);
      return true;
    });
    var browser = new TestBrowser(context);
    var answer = browser.signIn(person.person().email(), password);
    if (answer.status() != 200) {
      throw new AssertionError("Expected to be signed in, but: " + answer);
    }
    return browser;
  }

  /// Opens the client, which brings the CSRF token, and signs in.
  public Answer signIn(String name, String password) {
    get("/api/session/methods");
    return post("/api/session", Map.of("name", name, "password", password));
  }

  public Answer get(String path) {
    return send(request(TestClient.uri(context, path)).GET());
  }

  /// Follows a link to anywhere.
  public Answer follow(URI address) {
    return send(request(address).GET());
  }

  public Answer post(String path, Object body) {
    return write("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return write("PUT", path, body);
  }

  public Answer delete(String path) {
    return write("DELETE", path, Map.of());
  }

  private Answer write(String method, String path, Object body) {
    var request =
        request(TestClient.uri(context, path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return send(request);
  }

  /// A copy of the cookie's value, if the browser has it.
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /// Forgets a cookie.
  public void forget(String name) {
    var store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> store.remove(null, cookie));
  }

  private HttpRequest.Builder request(URI address) {
    var request = HttpRequest.newBuilder(address);
    headers.forEach(request::setHeader);
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    return TestClient.exchange(http, request.build());
  }
}
