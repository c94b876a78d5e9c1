/// Reports on known numbers.
@NullMarked
package dev.evenhand.insight.domain;

import org.jspecify.annotations.NullMarked;
