/// The whole application under test, and what all tests share.
@NullMarked
package dev.evenhand;

import org.jspecify.annotations.NullMarked;
