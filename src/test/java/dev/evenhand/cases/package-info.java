/// What cases promise over HTTP.
@NullMarked
package dev.evenhand.cases;

import org.jspecify.annotations.NullMarked;
