package dev.evenhand.workflow.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.path.JsonPath.Reading;
import dev.evenhand.workflow.internal.schema.LinearPatterns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// JSONPath as RFC 9535 has it: its own examples, and what else it says. Apostrophes in results and
/// documents stand for quotes.
class JsonPathTest {
  private static final String STORE =
      """
      {'store': {
        'book': [
          {'category':'reference','author':'Nigel Rees','title':'Sayings of the Century','price':8.95},
          {'category':'fiction','author':'Evelyn Waugh','title':'Sword of Honour','price':12.99},
          {'category':'fiction','author':'Herman Melville','title':'Moby Dick',
           'isbn':'0-553-21311-3','price':8.99},
          {'category':'fiction','author':'J. R. R. Tolkien','title':'The Lord of the Rings',
           'isbn':'0-395-19395-8','price':22.99}],
        'bicycle': {'color':'red','price':399}}}\
      """;
  private static final String FILTERS =
      """
      {'a':[3,5,1,2,4,6,{'b':'j'},{'b':'k'},{'b':{}},{'b':'kilo'}],
       'o':{'p':1,'q':2,'r':3,'s':5,'t':{'u':6}},'e':'f'}\
      """;
  private static final String COMPARISONS = "{'obj':{'x':'y'},'arr':[2,3]}";

  private static Value find(String path, String document) {
    return switch (JsonPath.read(path)) {
      case Reading.Read(var read) ->
          new Items(read.find(Values.json(document), new LinearPatterns()));
      case Reading.Unreadable(var problem) ->
          throw new AssertionError("Expected to read %s, but %s".formatted(path, problem));
    };
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          $.store.book[*].author; ['Nigel Rees','Evelyn Waugh','Herman Melville','J. R. R. Tolkien']
          $..author; ['Nigel Rees','Evelyn Waugh','Herman Melville','J. R. R. Tolkien']
          $.store..price; [8.95,12.99,8.99,22.99,399]
          $..book[2].author; ['Herman Melville']
          $..book[2].publisher; []
          $..book[-1].title; ['The Lord of the Rings']
          $..book[0,1].price; [8.95,12.99]
          $..book[:2].price; [8.95,12.99]
          $..book[?@.isbn].price; [8.99,22.99]
          $..book[?@.price<10].title; ['Sayings of the Century','Moby Dick']
          $.store.bicycle; [{'color':'red','price':399}]
          """)
  void the_book_store_of_the_standard(String path, String found) {
    assertThat(find(path, STORE)).isEqualTo(Values.json(found));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          $; {'k':'v'}; [{'k':'v'}]
          $.o['j j']; {'o':{'j j':{'k.k':3}}}; [{'k.k':3}]
          $.o["j j"]["k.k"]; {'o':{'j j':{'k.k':3}}}; [3]
          $['\\u006b']; {'k':1}; [1]
          $['a\\'b']; {'x':1}; []
          $.ünïcode_1; {'ünïcode_1':1}; [1]
          $[*]; {'a':1,'b':[2]}; [1,[2]]
          $.*; [1,[2]]; [1,[2]]
          $[*]; 'text'; []
          $[1]; ['a','b']; ['b']
          $[-2]; ['a','b']; ['a']
          $[2]; ['a','b']; []
          $[0]; {'0':1}; []
          $[0,0]; ['a','b']; ['a','a']
          $[0]['x',1]; [{'x':1}]; [1]
          $[1:3]; ['a','b','c','d','e','f','g']; ['b','c']
          $[5:]; ['a','b','c','d','e','f','g']; ['f','g']
          $[1:5:2]; ['a','b','c','d','e','f','g']; ['b','d']
          $[5:1:-2]; ['a','b','c','d','e','f','g']; ['f','d']
          $[::-1]; ['a','b','c']; ['c','b','a']
          $[ 0 : 2 : 1 ]; ['a','b','c']; ['a','b']
          $[::0]; ['a','b']; []
          $[-9:9]; ['a','b']; ['a','b']
          $[:-1]; ['a','b','c']; ['a','b']
          $..j; {'o':{'j':1,'k':2},'a':[5,3,[{'j':4},{'k':6}]]}; [1,4]
          $..[0]; {'o':{'j':1,'k':2},'a':[5,3,[{'j':4},{'k':6}]]}; [5,{'j':4}]
          $.a..[0,1]; {'a':[5,3,[{'j':4},{'k':6}]]}; [5,3,{'j':4},{'k':6}]
          $.a; {'a':null}; [null]
          $.a[0]; {'a':null}; []
          $.a.d; {'a':null}; []
          $ .a [0]; {'a':[7]}; [7]
          """)
  void names_places_slices_and_everything_inside(String path, String document, String found) {
    assertThat(find(path, document)).isEqualTo(Values.json(found));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          $.a[?@.b == 'kilo']; [{'b':'kilo'}]
          $.a[?(@.b == 'kilo')]; [{'b':'kilo'}]
          $.a[?@>3.5]; [5,4,6]
          $.a[?@.b]; [{'b':'j'},{'b':'k'},{'b':{}},{'b':'kilo'}]
          $[?@.*]; [[3,5,1,2,4,6,{'b':'j'},{'b':'k'},{'b':{}},{'b':'kilo'}],{'p':1,'q':2,'r':3,'s':5,'t':{'u':6}}]
          $[?@[?@.b]]; [[3,5,1,2,4,6,{'b':'j'},{'b':'k'},{'b':{}},{'b':'kilo'}]]
          $.o[?@<3, ?@<3]; [1,2,1,2]
          $.a[?@<2 || @.b == "k"]; [1,{'b':'k'}]
          $.a[?match(@.b, "[jk]")]; [{'b':'j'},{'b':'k'}]
          $.a[?search(@.b, "[jk]")]; [{'b':'j'},{'b':'k'},{'b':'kilo'}]
          $.o[?@>1 && @<4]; [2,3]
          $.o[?@.u || @.x]; [{'u':6}]
          $.a[?@.b == $.x]; [3,5,1,2,4,6]
          $.a[?@ == @]; [3,5,1,2,4,6,{'b':'j'},{'b':'k'},{'b':{}},{'b':'kilo'}]
          $.a[?!@.b]; [3,5,1,2,4,6]
          $.a[?!(@.b == 'j' || @ > 1)]; [1,{'b':'k'},{'b':{}},{'b':'kilo'}]
          $.a[?@.b == 'j' || @ == 1 && @ == 2]; [{'b':'j'}]
          $.a[?length(@.b) == 4]; [{'b':'kilo'}]
          $.a[?length(@.b) < 1]; [{'b':{}}]
          $[?count(@.*) == 5].q; [2]
          $[?length(@) == 1]; ['f']
          $.a[?value(@..b) == 'k']; [{'b':'k'}]
          $.a[?match(@.b, 'k.*')]; [{'b':'k'},{'b':'kilo'}]
          $.a[?match(@.b, '(')]; []
          $.a[?match(@, 'j')]; []
          """)
  void filters_of_the_standard(String path, String found) {
    assertThat(find(path, FILTERS)).isEqualTo(Values.json(found));
  }

  /// The table of comparisons of the standard; each holds for both entries or for none.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          $.absent1 == $.absent2; true
          $.absent1 <= $.absent2; true
          $.absent == 'g'; false
          $.absent1 != $.absent2; false
          $.absent != 'g'; true
          1 <= 2; true
          1 > 2; false
          13 == '13'; false
          'a' <= 'b'; true
          'a' > 'b'; false
          $.obj == $.arr; false
          $.obj != $.arr; true
          $.obj == $.obj; true
          $.obj != $.obj; false
          $.arr == $.arr; true
          $.arr != $.arr; false
          $.obj == 17; false
          $.obj != 17; true
          $.obj <= $.arr; false
          $.obj < $.arr; false
          $.obj <= $.obj; true
          $.arr <= $.arr; true
          1 <= $.arr; false
          1 >= $.arr; false
          1 > $.arr; false
          1 < $.arr; false
          true <= true; true
          true > true; false
          null == $.absent; false
          1 == 1.0; true
          -0 == 0; true
          1e2 == 100; true
          """)
  void comparisons_of_the_standard(String comparison, boolean holds) {
    assertThat(find("$[?" + comparison + "]", COMPARISONS))
        .isEqualTo(holds ? Values.json("[{'x':'y'},[2,3]]") : new Items(List.of()));
  }

  @Test
  void null_is_a_value_and_absence_is_none() {
    var document = "[{'a':1},{'b':2},{'a':null}]";
    assertThat(find("$[?@.a]", document)).isEqualTo(Values.json("[{'a':1},{'a':null}]"));
    assertThat(find("$[?@.a==null]", document)).isEqualTo(Values.json("[{'a':null}]"));
    assertThat(find("$[?!@.a]", document)).isEqualTo(Values.json("[{'b':2}]"));
  }

  @Test
  void a_control_character_has_to_be_escaped() {
    assertThat(JsonPath.read("$['a\nb']")).isInstanceOf(Reading.Unreadable.class);
    assertThat(find("$['a\\nb']", "{'a\\nb':1}")).isEqualTo(Values.json("[1]"));
    assertThat(find("$['\\ud83d\\ude00']", "{'\uD83D\uDE00':1}")).isEqualTo(Values.json("[1]"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          $; true
          $.a['b'][-1]; true
          $.a[0,1]; false
          $.a[*]; false
          $..a; false
          $.a[0:1]; false
          $.a[?@.b]; false
          """)
  void only_names_and_places_lead_to_one_value(String path, boolean isSingular) {
    assertThat(JsonPath.read(path))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.path().isSingular()).isEqualTo(isSingular));
  }

  @Test
  void a_query_that_looks_at_too_much_ends() {
    var document = "[" + "[1,2,3],".repeat(500) + "[1,2,3]]";
    assertThatExceptionOfType(TooMuchWork.class)
        .isThrownBy(() -> find("$[?count($[?count($..*) > 1]) > 1]", document));
  }

  @Test
  void a_pattern_takes_no_longer_than_the_text() {
    var document = "['" + "a".repeat(50_000) + "']";
    assertThat(find("$[?match(@, '(a*)*b')]", document)).isEqualTo(new Items(List.of()));
    assertThat(find("$[?match(@, '(a|aa)+')]", document)).isEqualTo(Values.json(document));
    assertThat(find("$[?match(@, '((a{999}){999}){999}')]", document))
        .isEqualTo(new Items(List.of()));
  }

  @Test
  void a_dot_of_a_pattern_is_no_end_of_a_line() {
    var document = "['a\\nb','a\\rb','a.b','axb']";
    assertThat(find("$[?match(@, 'a.b')]", document)).isEqualTo(Values.json("['a.b','axb']"));
    assertThat(find("$[?match(@, 'a\\\\.b')]", document)).isEqualTo(Values.json("['a.b']"));
    assertThat(find("$[?match(@, 'a[.]b')]", document)).isEqualTo(Values.json("['a.b']"));
  }
}
