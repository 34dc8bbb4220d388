@org.jspecify.annotations.NullMarked
package library;
