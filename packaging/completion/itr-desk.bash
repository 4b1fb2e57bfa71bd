# bash completion for itr-desk and itr-desk-sandbox
_itr_desk() {
  local cur prev words cword
  _init_completion -n = || return
  case $prev in
    --profile | --file | --output | --write-profile | --accept)
      _filedir
      return
      ;;
    --format)
      COMPREPLY=($(compgen -W 'csv jsonl' -- "$cur"))
      return
      ;;
    --port) return ;;
    explain)
      COMPREPLY=($(compgen -W "$(itr-desk config show 2>/dev/null | sed -n 's/ = .*//p')" -- "$cur"))
      return
      ;;
  esac
  local choices
  if [[ ${words[0]##*/} == itr-desk-sandbox ]]; then
    choices='--write-profile --port --accept --end-with-stdin --quiet --help --version'
  else
    case ${words[1]} in
      journal) choices='verify export stats --file --format --output --help' ;;
      config) choices='check show explain --profile --help' ;;
      token) choices='status set forget --profile --help' ;;
      kiosk) choices='set-pin --profile --help' ;;
      *) choices='journal config token kiosk --sandbox --profile --kiosk --help --version' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$choices" -- "$cur"))
} && complete -F _itr_desk itr-desk itr-desk-sandbox
