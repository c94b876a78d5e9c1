package dev.evenhand.workflow.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Values;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each operator means, for each type of value, and for no value at all. Apostrophes in the
/// tables stand for quotes.
class ConditionTest {
  private static final Set<String> FIELDS = Set.of("a", "b");

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # numbers, exactly
          {'a':{'$eq':3}}                  | {'a':3}            | true
          {'a':{'$eq':3}}                  | {'a':3.000}        | true
          {'a':{'$eq':0.1}}                | {'a':0.1000000000000000001} | false
          {'a':{'$eq':9007199254740993}}   | {'a':9007199254740992} | false
          {'a':{'$ne':3}}                  | {'a':3.0}          | false
          {'a':{'$gt':3}}                  | {'a':3}            | false
          {'a':{'$gt':3}}                  | {'a':3.0000000001} | true
          {'a':{'$gte':3}}                 | {'a':3.0}          | true
          {'a':{'$lt':3}}                  | {'a':-5}           | true
          {'a':{'$lte':3}}                 | {'a':3}            | true
          {'a':{'$lte':3}}                 | {'a':4}            | false
          # texts, and dates as texts
          {'a':{'$eq':'x'}}                | {'a':'x'}          | true
          {'a':{'$eq':'x'}}                | {'a':'X'}          | false
          {'a':{'$lt':'b'}}                | {'a':'a'}          | true
          {'a':{'$gt':'2026-01-31'}}       | {'a':'2026-02-01'} | true
          {'a':{'$gte':'10'}}              | {'a':'9'}          | true
          # flags
          {'a':{'$eq':true}}               | {'a':true}         | true
          {'a':{'$gt':false}}              | {'a':true}         | true
          {'a':{'$lt':false}}              | {'a':true}         | false
          # null, and no value
          {'a':{'$eq':null}}               | {'a':null}         | true
          {'a':{'$eq':null}}               | {}                 | true
          {'a':{'$ne':null}}               | {}                 | false
          {'a':{'$ne':null}}               | {'a':0}            | true
          {'a':{'$ne':3}}                  | {}                 | true
          {'a':{'$gte':null}}              | {}                 | true
          {'a':{'$gt':null}}               | {}                 | false
          {'a':{'$gte':null}}              | {'a':3}            | false
          {'a':{'$lt':3}}                  | {}                 | false
          {'a':{'$lt':3}}                  | {'a':null}         | false
          # unlike types
          {'a':{'$eq':3}}                  | {'a':'3'}          | false
          {'a':{'$eq':1}}                  | {'a':true}         | false
          {'a':{'$ne':3}}                  | {'a':'3'}          | true
          {'a':{'$gt':3}}                  | {'a':'4'}          | false
          {'a':{'$lt':3}}                  | {'a':'2'}          | false
          {'a':{'$lte':3}}                 | {'a':false}        | false
          {'a':{'$gte':''}}                | {'a':[]}           | false
          {'a':{'$gte':0}}                 | {'a':{}}           | false
          # one of several
          {'a':{'$in':[1,'x',null]}}       | {'a':1.0}          | true
          {'a':{'$in':[1,'x',null]}}       | {}                 | true
          {'a':{'$in':[1,'x']}}            | {'a':'1'}          | false
          {'a':{'$in':[]}}                 | {'a':1}            | false
          {'a':{'$in':[[1]]}}              | {'a':[1]}          | true
          {'a':{'$in':[1]}}                | {'a':[1]}          | false
          {'a':{'$nin':[1,'x']}}           | {'a':2}            | true
          {'a':{'$nin':[1,'x']}}           | {}                 | true
          {'a':{'$nin':[1,null]}}          | {}                 | false
          # whether there is something
          {'a':{'$exists':true}}           | {'a':null}         | true
          {'a':{'$exists':true}}           | {}                 | false
          {'a':{'$exists':false}}          | {}                 | true
          {'a.x':{'$exists':true}}         | {'a':{'y':1}}      | false
          # values that are meant to be equal
          {'a':3}                          | {'a':3}            | true
          {'a':'x'}                        | {'a':'y'}          | false
          {'a':null}                       | {}                 | true
          {'a':{}}                         | {'a':{}}           | true
          {'a':{}}                         | {'a':{'x':1}}      | false
          {'a':{'x':1,'y':[2]}}            | {'a':{'y':[2.0],'x':1}} | true
          {'a':{'x':1}}                    | {'a':{'x':1,'y':2}} | false
          {'a':[1,2]}                      | {'a':[1,2]}        | true
          {'a':[1,2]}                      | {'a':[2,1]}        | false
          {'a':1}                          | {'a':[1]}          | false
          # further inside
          {'a.x.y':1}                      | {'a':{'x':{'y':1}}} | true
          {'a.x.y':1}                      | {'a':{'x':1}}      | false
          {'a.x.y':null}                   | {'a':{'x':1}}      | true
          {'a.1':'y'}                      | {'a':['x','y']}    | true
          {'a.2':null}                     | {'a':['x','y']}    | true
          {'a.1':'y'}                      | {'a':{'1':'y'}}    | true
          {'a.01':'y'}                     | {'a':['x','y']}    | false
          {'a.-1':'y'}                     | {'a':['x','y']}    | false
          # together
          {}                               | {}                 | true
          {'a':1,'b':2}                    | {'a':1,'b':2}      | true
          {'a':1,'b':2}                    | {'a':1,'b':3}      | false
          {'a':{'$gt':1,'$lt':3}}          | {'a':2}            | true
          {'a':{'$gt':1,'$lt':3}}          | {'a':3}            | false
          {'$and':[{'a':1},{'b':2}]}       | {'a':1,'b':2}      | true
          {'$and':[{'a':1},{'b':2}]}       | {'a':1}            | false
          {'$or':[{'a':1},{'b':2}]}        | {'b':2}            | true
          {'$or':[{'a':1},{'b':2}]}        | {}                 | false
          {'$or':[{'a':1},{}]}             | {}                 | true
          {'$not':{'a':1}}                 | {'a':2}            | true
          {'$not':{}}                      | {}                 | false
          {'a':{'$not':{'$gt':3}}}         | {'a':4}            | false
          {'a':{'$not':{'$gt':3}}}         | {}                 | true
          {'a':{'$not':{'$gt':1,'$lt':3}}} | {'a':5}            | true
          {'a':1,'$or':[{'b':1},{'b':2}]}  | {'a':1,'b':2}      | true
          """)
  void a_condition_holds_or_not(String condition, String fields, boolean holds) {
    var faults = new Fields();
    var read = new ConditionReader(FIELDS, faults).read("c", Values.json(condition));
    assertThat(faults.errors()).isEmpty();
    assertThat(read.holds(Values.object(fields))).isEqualTo(holds);
  }

  @Test
  void texts_are_ordered_by_their_characters_not_by_the_halves_of_them() {
    var condition = Values.json("{'a':{'$gt':'\uFF61'}}");
    var read = new ConditionReader(FIELDS, new Fields()).read("c", condition);
    assertThat(read.holds(Values.object("{'a':'\uD83D\uDE00'}"))).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3                            | c not-an-object
          []                           | c not-an-object
          {'c':1}                      | c.c no-such-field
          {'c.x':1}                    | c.c.x no-such-field
          {'a.':1}                     | c.a. no-such-field
          {'':1}                       | c. no-such-field
          {'$nor':[{}]}                | c.$nor not-an-operator
          {'$gt':1}                    | c.$gt not-an-operator
          {'$and':{}}                  | c.$and not-a-list
          {'$and':[]}                  | c.$and missing
          {'$or':[1]}                  | c.$or[0] not-an-object
          {'$or':[{},{'x':1}]}         | c.$or[1].x no-such-field
          {'$not':[]}                  | c.$not not-an-object
          {'a':{'$regex':'x'}}         | c.a.$regex not-an-operator
          {'a':{'$gt':1,'x':2}}        | c.a.x not-an-operator
          {'a':{'$and':[{}]}}          | c.a.$and not-an-operator
          {'a':{'x':{'$gt':1}}}        | c.a.x.$gt not-an-operator
          {'a':[{'$gt':1}]}            | c.a[0].$gt not-an-operator
          {'a':{'$in':1}}              | c.a.$in not-a-list
          {'a':{'$nin':{}}}            | c.a.$nin not-a-list
          {'a':{'$exists':1}}          | c.a.$exists not-true-or-false
          {'a':{'$not':1}}             | c.a.$not not-an-object
          {'a':{'$not':{}}}            | c.a.$not missing
          {'a':{'$not':{'x':1}}}       | c.a.$not.x not-an-operator
          {'a':{'$gt':[1]}}            | c.a.$gt not-comparable
          {'a':{'$lte':{}}}            | c.a.$lte not-comparable
          """)
  void what_has_another_shape_is_refused_with_its_place(String condition, String fault) {
    var faults = new Fields();
    new ConditionReader(FIELDS, faults).read("c", Values.json(condition));
    assertThat(faults.errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly(fault);
  }

  @Test
  void every_fault_is_named_not_only_the_first() {
    var faults = new Fields();
    new ConditionReader(FIELDS, faults)
        .read("c", Values.json("{'x':1,'a':{'$foo':1,'$in':2},'$or':[{'b':{'$exists':0}}]}"));
    assertThat(faults.errors())
        .extracting(error -> error.field() + ": " + error.message())
        .containsExactly(
            "c.x: There is no field “x” in the workflow.",
            "c.a.$foo: Expected one of the operators $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin,"
                + " $exists, $not, but got “$foo”.",
            "c.a.$in: Expected a list, but got “2”.",
            "c.$or[0].b.$exists: Expected true or false, but got “0”.");
  }
}
