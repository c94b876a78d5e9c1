/// The rules of cases, as plain functions.
@NullMarked
package dev.evenhand.cases.domain;

import org.jspecify.annotations.NullMarked;
