//! From text to tokens: blocks, tokens, and the fold that makes look-up keys. No dictionary, no grammar.

pub(crate) mod block;
pub(crate) mod fold;
mod mask;
pub(crate) mod token;

pub(crate) use block::Blocks;
pub(crate) use fold::composed;
pub(crate) use token::{Gap, Token, TokenKind, Tokens};
