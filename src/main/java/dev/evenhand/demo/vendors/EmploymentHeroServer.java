package dev.evenhand.demo.vendors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Employment Hero as its API of version 1 is documented: tokens that last 15 minutes and are
/// renewed by refresh tokens that count once, organisations, employees and leave requests in pages.
public final class EmploymentHeroServer extends VendorServer {
  private static final Pattern OF_ORGANISATION =
      Pattern.compile("/api/v1/organisations/([^/]+)/(employees|leave_requests)");
  private static final String TOKEN = "/oauth2/token";
  private static final int LIFETIME = 900;

  private final Map<String, Map<String, String>> organisations = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
  private final String clientSecret;
  private int issued;
  private String access = "";
  private String refresh = "";
  private volatile Runnable beforePage = () -> {};

  /// Opens at a port.
  ///
  /// @param port 0 for any that is free
  public static EmploymentHeroServer at(int port, String clientSecret) {
    var server = new EmploymentHeroServer(port, clientSecret);
    server.open();
    return server;
  }

  private EmploymentHeroServer(int port, String clientSecret) {
    super(port);
    this.clientSecret = clientSecret;
  }

  public synchronized void organisation(String id, String name) {
    organisations.put(id, Map.of("id", id, "name", name));
  }

  public synchronized void employee(String organisation, Map<String, String> employee) {
    list(organisation, "employees").add(employee);
  }

  public synchronized void leave(String organisation, Map<String, String> request) {
    list(organisation, "leave_requests").add(request);
  }

  /// Forgets the first of a list.
  public synchronized void forgetFirst(String organisation, String list) {
    list(organisation, list).removeFirst();
  }

  /// Has something happen before each page.
  public void beforePage(Runnable happens) {
    beforePage = happens;
  }

  /// Takes the access token for expired from now on.
  public synchronized void expire() {
    access = "";
  }

  /// Takes the refresh token for revoked from now on too.
  public synchronized void revoke() {
    access = "";
    refresh = "";
  }

  /// The code somebody's agreement gives.
  public String code() {
    return "agreed";
  }

  @Override
  protected boolean isOpen(String path) {
    return path.equals(TOKEN);
  }

  @Override
  protected synchronized boolean knows(String token) {
    return !access.isEmpty() && token.equals(access);
  }

  @Override
  protected Answer answer(Asked asked) {
    var path = asked.address().getPath();
    if (path.equals(TOKEN)) {
      return token(asked);
    }
    beforePage.run();
    var one = OF_ORGANISATION.matcher(path);
    synchronized (this) {
      if (path.equals("/api/v1/organisations")) {
        return page(new ArrayList<>(organisations.values()), asked);
      }
      return one.matches() && organisations.containsKey(one.group(1))
          ? page(list(one.group(1), one.group(2)), asked)
          : Answer.error(404, "NOT_FOUND", "There is nothing at " + path);
    }
  }

  private synchronized Answer token(Asked asked) {
    var isCode =
        asked.field("grant_type").equals("authorization_code")
            && asked.field("code").equals(code());
    var isRefresh =
        asked.field("grant_type").equals("refresh_token")
            && !refresh.isEmpty()
            && asked.field("refresh_token").equals(refresh);
    if (!asked.field("client_secret").equals(clientSecret)) {
      return new Answer(401, Map.of("error", "invalid_client"));
    }
    if (!isCode && !isRefresh) {
      return new Answer(400, Map.of("error", "invalid_grant"));
    }
    issued++;
    access = "access-" + issued;
    refresh = "refresh-" + issued;
    return Answer.of(
        Map.of(
            "access_token", access,
            "refresh_token", refresh,
            "token_type", "Bearer",
            "expires_in", LIFETIME));
  }

  private static Answer page(List<Map<String, String>> all, Asked asked) {
    var index = Integer.parseInt(asked.parameter("page_index"));
    var size = Integer.parseInt(asked.parameter("item_per_page"));
    var from = Math.min((index - 1) * size, all.size());
    var data = new LinkedHashMap<String, Object>();
    data.put("items", List.copyOf(all.subList(from, Math.min(from + size, all.size()))));
    data.put("page_index", index);
    data.put("item_per_page", size);
    data.put("total_items", all.size());
    data.put("total_pages", Math.ceilDiv(all.size(), size));
    return Answer.of(Map.of("data", data));
  }

  private List<Map<String, String>> list(String organisation, String name) {
    return lists.computeIfAbsent(organisation + "/" + name, _ -> new ArrayList<>());
  }
}
