package dev.evenhand.workflow.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
  private static final String HOST = "hooks.example.com";
  private static final int HTTPS = 443;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::127.0.0.1",
        "::8.8.8.8",
        "fe80::1",
        "febf::1",
        "fc00::1",
        "fd00:ec2::254",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "3fff::1",
        "2001::1",
        "2001:0:5ef5:79fb::1",
        "64:ff9b::127.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::8.8.8.8",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "100::1",
        "4000::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1"
      })
  void nothing_but_the_public_internet_is_reached(String address) {
    assertThat(rules().why(HOST, HTTPS, InetAddress.ofLiteral(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
        "2001:200::1"
      })
  void the_public_internet_is_open_up_to_the_edges_of_what_is_not(String address) {
    assertThat(rules().why(HOST, HTTPS, InetAddress.ofLiteral(address))).isEmpty();
  }

  /// Java makes such an address one of version 4 itself, unless somebody insists.
  @Test
  void an_address_mapped_into_version_6_is_what_it_carries() throws UnknownHostException {
    var bytes = new byte[16];
    bytes[10] = -1;
    bytes[11] = -1;
    bytes[12] = 127;
    bytes[15] = 1;
    var mapped = Inet6Address.getByAddress(null, bytes, -1);
    assertThat(mapped.getAddress()).hasSize(16);
    assertThat(rules().why(HOST, HTTPS, mapped)).contains("it is this machine itself");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hooks.example.com", "HOOKS.example.com", "*.example.com", "*.com", "10.1.2.3",
        "10.1.0.0/16", "10.0.0.0/8:443", "hooks.example.com:443", "0.0.0.0/0", " 10.1.2.3 "
      })
  void what_the_company_names_is_open(String entry) {
    assertThat(rules(entry).why(HOST, HTTPS, InetAddress.ofLiteral("10.1.2.3"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "ooks.example.com",
        "*.hooks.example.com",
        "*.xample.com",
        "10.1.2.4",
        "10.2.0.0/16",
        "10.1.2.3:80",
        "hooks.example.com:8443",
        "fd00::/8"
      })
  void what_is_only_like_it_is_not(String entry) {
    assertThat(rules(entry).why(HOST, HTTPS, InetAddress.ofLiteral("10.1.2.3"))).isPresent();
  }

  @Test
  void networks_of_version_6_are_named_with_and_without_a_port() {
    var address = InetAddress.ofLiteral("fd12:3456::9");
    assertThat(rules("fd12::/16").why(HOST, HTTPS, address)).isEmpty();
    assertThat(rules("[fd12::/16]:443").why(HOST, HTTPS, address)).isEmpty();
    assertThat(rules("[fd12:3456::9]").why(HOST, HTTPS, address)).isEmpty();
    assertThat(rules("[fd12::/16]:80").why(HOST, HTTPS, address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "*.",
        "https://example.com",
        "example.com/path",
        "exa mple.com",
        "10.0.0.0/33",
        "10.0.0/8",
        "010.0.0.1",
        "0x7f.1",
        "2130706433",
        "127.1",
        "a..b",
        "-a.com",
        "a.com:0",
        "a.com:65536",
        "a.com:",
        "user@a.com",
        "fe80::1%eth0",
        "::/129",
        "[::1",
        "::1]",
        "a.*.com",
        "exämple.com",
        "a.com.",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "1.2.3.4.5"
      })
  void what_is_no_entry_is_none(String text) {
    assertThat(AllowEntry.parse(text)).isEmpty();
  }

  @Test
  void ports_of_mail_and_shells_are_closed_unless_named() {
    var address = InetAddress.ofLiteral("8.8.8.8");
    assertThat(rules().why(HOST, 25, address)).contains("port 25 is not one of services");
    assertThat(rules(HOST).why(HOST, 25, address)).isPresent();
    assertThat(rules(HOST + ":25").why(HOST, 25, address)).isEmpty();
    assertThat(rules().why(HOST, 8080, address)).isEmpty();
  }

  @Test
  void what_the_installation_closes_no_company_opens() {
    var entries =
        Stream.of("0.0.0.0/0", "64:ff9b::/96", HOST).map(AddressRulesTest::entry).toList();
    var rules = new AddressRules(entries, List.of(Network.of("10.0.0.0/8")));
    assertThat(rules.why(HOST, HTTPS, InetAddress.ofLiteral("10.1.2.3"))).isPresent();
    assertThat(rules.why(HOST, HTTPS, InetAddress.ofLiteral("64:ff9b::10.1.2.3"))).isPresent();
    assertThat(rules.why(HOST, HTTPS, InetAddress.ofLiteral("192.168.1.1"))).isEmpty();
  }

  private static AddressRules rules(String... entries) {
    return new AddressRules(Stream.of(entries).map(AddressRulesTest::entry).toList(), List.of());
  }

  private static AllowEntry entry(String text) {
    return AllowEntry.parse(text).orElseThrow(() -> new AssertionError("no entry: " + text));
  }
}
